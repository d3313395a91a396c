package slareport.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.calendar.EpochMicros;
import slareport.facts.Entity;
import slareport.journey.AttemptsJudge;
import slareport.journey.Journey;
import slareport.journey.StageMap;

/**
 * What sales did with the leads of the reported month: how often it tried, when it reached somebody, what it decided.
 * Counted in parts that are merged, like the programme that it belongs to.
 */
final class SalesDetails {
    private final Sources sources;
    private final int mql;
    private final List<FollowUpCounts> followUps = new ArrayList<>();
    private boolean areAttemptsAgreed;
    private @Nullable ReachCounts unjudged;
    private @Nullable DecisionCounts decisions;

    SalesDetails(Sources sources) {
        this.sources = sources;
        this.mql = sources.stages().indexOf(Stage.MQL);
    }

    /** Has the attempts under one commitment counted. */
    void follow(Judged judged, AttemptsJudge judge) {
        followUps.add(new FollowUpCounts(judged, judge, sources.months(), isReachTold() ? new ReachCounts() : null));
    }

    /** Remembers that attempts were agreed, whether or not the exports tell of them. */
    void agreeOnAttempts() {
        areAttemptsAgreed = true;
    }

    /**
     * Has decisions counted where the exports tell of them; and, where no attempts are agreed, after how many touches MQLs
     * were reached.
     *
     * @param deadlines the commitments that say by when sales decides
     */
    void takeMqls(List<Judged> deadlines) {
        Availability availability = sources.availability();
        if (mql == StageMap.NONE || availability.stage(mql) != null) {
            return;
        }
        if (!areAttemptsAgreed && isReachTold()) {
            unjudged = new ReachCounts();
        }
        if (availability.decisions() == null) {
            boolean areReasonsTold = availability.of(Entity.LEADS, "rejection_reason") == null;
            decisions = new DecisionCounts(
                    sources.leadAttributes(), deadlines, areReasonsTold ? new ReasonCounts(sources.facts()) : null);
        }
    }

    private boolean isReachTold() {
        Availability availability = sources.availability();
        return availability.everyTouch() == null && availability.of(Entity.ACTIVITIES, "outcome") == null;
    }

    void add(Journey journey) {
        // a function object for each lead would cost more than the counting
        for (FollowUpCounts counts : followUps) {
            counts.add(journey);
        }
        long entry = mql == StageMap.NONE ? EpochMicros.NONE : journey.entry(mql);
        if (entry == EpochMicros.NONE || !sources.months().isInReported(entry)) {
            return;
        }
        if (unjudged != null) {
            unjudged.add(journey, entry);
        }
        if (decisions != null) {
            decisions.add(journey);
        }
    }

    void merge(SalesDetails other) {
        for (int i = 0; i < followUps.size(); i++) {
            followUps.get(i).merge(other.followUps.get(i));
        }
        if (unjudged != null && other.unjudged != null) {
            unjudged.merge(other.unjudged);
        }
        if (decisions != null && other.decisions != null) {
            decisions.merge(other.decisions);
        }
    }

    /** How often leads were touched, by commitment; over the MQLs where attempts are not agreed. */
    List<FollowUpDetail> followUps() {
        List<FollowUpDetail> details = new ArrayList<>();
        followUps.stream()
                .filter(counts -> isWatched(MeasureCode.ATTEMPTS, counts.stageOfClock()))
                .forEach(counts -> details.add(counts.detail()));
        Optional.ofNullable(unjudged)
                .filter(counts -> isWatched(MeasureCode.ATTEMPTS, Stage.MQL))
                .ifPresent(counts -> details.add(new FollowUpDetail("", null, counts.spread())));
        return details;
    }

    /** What was decided on the MQLs, null when that is not told. */
    @Nullable DecisionDetail decisions() {
        return decisions == null || !isWatched(MeasureCode.ACCEPTANCE, Stage.MQL) ? null : decisions.detail();
    }

    private boolean isWatched(MeasureCode measure, String stage) {
        return new WatchedMonths(sources).tellsOfReported(Label.at(measure, stage, Label.RATIO));
    }
}
