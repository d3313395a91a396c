package slareport.measure;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Goal;
import slareport.agreement.MeasureCode;
import slareport.calendar.EpochMicros;
import slareport.journey.Deal;
import slareport.journey.Journey;

/**
 * Follows leads through the stages over all the time that the exports tell of: how long they take, and for the year's
 * goal how many went on. Counted in parts that are merged, like the programme that it belongs to.
 */
final class FollowedLeads {
    private final Sources sources;
    private final Map<StagePair, ConversionLags> lags = new LinkedHashMap<>();
    private final Counters<Journey> collected = new Counters<>();
    private final @Nullable FunnelCounts funnel;
    private final long yearBack;

    /** @param agreed whether the version holds in its months, so that its goal does */
    FollowedLeads(Sources sources, boolean agreed) {
        this.sources = sources;
        this.funnel = agreed && hasGoal(sources)
                ? new FunnelCounts(sources.stages().size(), FunnelHistory.months(sources))
                : null;
        ZonedDateTime asOf =
                EpochMicros.toInstant(sources.asOf()).atZone(sources.agreement().zone());
        this.yearBack = EpochMicros.of(asOf.minusMonths(12).toInstant());
    }

    private static boolean hasGoal(Sources sources) {
        Goal goal = sources.agreement().goal();
        return goal != null
                && sources.months().holdsReported()
                && sources.months().reported().getYear() == goal.year();
    }

    /** Has the lags between the stages of a figure collected, if it is a cohort conversion. */
    void follow(Label label) {
        if (label.measure() == MeasureCode.CONVERSION_COHORT) {
            StagePair pair = new StagePair(
                    label.stageFrom(),
                    sources.stages().indexOf(label.stageFrom()),
                    label.stageTo(),
                    sources.stages().indexOf(label.stageTo()));
            lags.computeIfAbsent(pair, this::collected);
        }
    }

    private ConversionLags collected(StagePair pair) {
        ConversionLags fresh = new ConversionLags(pair, yearBack);
        collected.include(fresh);
        return fresh;
    }

    void add(Journey journey) {
        collected.add(journey);
        if (funnel != null) {
            funnel.add(journey);
        }
    }

    void add(Deal deal) {
        if (funnel != null) {
            funnel.add(deal);
        }
    }

    void merge(FollowedLeads other) {
        other.lags.forEach(
                (pair, theirs) -> lags.computeIfAbsent(pair, this::collected).merge(theirs));
        if (funnel != null && other.funnel != null) {
            funnel.merge(other.funnel);
        }
    }

    /** The pairs of stages between which leads were followed. */
    Set<StagePair> pairs() {
        return lags.keySet();
    }

    /** How long leads took between two stages; a pair that none went through is left out. */
    Map<StagePair, Lag> lags() {
        Map<StagePair, Lag> read = new LinkedHashMap<>();
        lags.forEach((pair, collected) -> {
            Lag lag = collected.read();
            if (lag != null) {
                read.put(pair, lag);
            }
        });
        return read;
    }

    /** The months of the funnel, null when there is no goal for the year of the reported month. */
    @Nullable FunnelHistory history(Map<StagePair, Lag> read) {
        if (funnel == null) {
            return null;
        }
        @Nullable Lag[] toNext = new @Nullable Lag[sources.stages().size()];
        read.forEach((pair, lag) -> {
            if (pair.to() == pair.from() + 1) {
                toNext[pair.from()] = lag;
            }
        });
        return new FunnelHistory(sources, funnel, toNext);
    }
}
