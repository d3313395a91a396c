package slareport.measure;

import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.calendar.EpochMicros;
import slareport.facts.StageWatches;
import slareport.journey.StageMap;

/**
 * For which months the job's own sightings can stand in for the dates that a stage lacks.
 *
 * <p>Where neither the stage nor a later one has dates, only months count through which all of them were watched; what a
 * cohort came to is known if that was so up to as-of. Where a later stage has dates, those tell of the stage in the months
 * before it was watched, and only the month in which watching began tells neither the one thing nor the other.
 */
final class WatchedMonths {
    private final Agreement agreement;
    private final StageMap stages;
    private final Availability availability;
    private final StageWatches watches;
    private final Months months;
    private final long asOf;

    WatchedMonths(Sources sources) {
        this.agreement = sources.agreement();
        this.stages = sources.stages();
        this.availability = sources.availability();
        this.watches = sources.facts().sightings().watches();
        this.months = sources.months();
        this.asOf = sources.asOf();
    }

    /** Why what a label says cannot be told of a month, null when it can or when something else is missing. */
    @Nullable NoData missing(Label label, int month) {
        long until = Math.min(months.end(month), asOf);
        boolean isCohort = label.measure() == MeasureCode.CONVERSION_COHORT;
        String last = label.measure() == MeasureCode.LEAD_CYCLE ? Stage.CUSTOMER : label.stageTo();
        return isTold(label.stageFrom(), month, until) && isTold(last, month, isCohort ? asOf : until)
                ? null
                : NoData.NOT_WATCHED;
    }

    /** Whether what a label says can be told of the reported month, as far as stages decide on that. */
    boolean tellsOfReported(Label label) {
        return missing(label, months.reportedNumber()) == null;
    }

    /**
     * Since when entries at a stage are told without a break, in epoch microseconds; NONE when the exports tell of them.
     */
    long since(int stage) {
        long since = EpochMicros.NONE;
        for (int later = stage; !availability.isTold(stage) && later < stages.size(); later++) {
            long watched = watches.since(id(later), asOf);
            // never, where a later stage is not watched
            since = Math.max(since, watched == EpochMicros.NONE ? Long.MAX_VALUE : watched);
        }
        return since;
    }

    private boolean isTold(String name, int month, long through) {
        int stage = stages.indexOf(name);
        if (stage == StageMap.NONE || !watches.has(name) || availability.hasOwnDate(stage)) {
            return true;
        }
        if (availability.isTold(stage)) {
            return !watches.beganBetween(name, months.start(month), months.end(month));
        }
        for (int later = stage; later < stages.size(); later++) {
            if (!watches.span(id(later), months.start(month), through)) {
                return false;
            }
        }
        return true;
    }

    private String id(int stage) {
        return agreement.stages().get(stage).id();
    }
}
