package slareport.measure;

import org.jspecify.annotations.Nullable;
import slareport.calendar.EpochMicros;
import slareport.journey.AttemptsJudge;
import slareport.journey.Journey;
import slareport.journey.Verdict;

/** How often the leads of one commitment on attempts were touched in the reported month. */
final class FollowUpCounts {
    private final Judged judged;
    private final AttemptsJudge judge;
    private final Months months;
    private final @Nullable ReachCounts reach;
    private final Histogram met = new Histogram();
    private final Histogram failed = new Histogram();
    private final Histogram pending = new Histogram();
    private long exempt;

    /**
     * @param judge the one behind {@code judged}
     * @param reach counts at which touch leads were reached, null when that is not told
     */
    FollowUpCounts(Judged judged, AttemptsJudge judge, Months months, @Nullable ReachCounts reach) {
        this.judged = judged;
        this.judge = judge;
        this.months = months;
        this.reach = reach;
    }

    void add(Journey journey) {
        long start = judged.start(journey);
        if (start == EpochMicros.NONE || !months.isInReported(start)) {
            return;
        }
        Verdict verdict = judged.verdict(journey);
        if (verdict.state() == Verdict.State.EXEMPT) {
            exempt++;
            return;
        }
        Histogram histogram = switch (verdict.state()) {
            case MET -> met;
            case FAILED -> failed;
            case PENDING -> pending;
            case LATE, OVERDUE, EXEMPT, UNKNOWN ->
                throw new IllegalArgumentException("attempts are not judged " + verdict.state());
        };
        histogram.add(judge.counted(journey, start, verdict.deadline()));
        if (reach != null) {
            reach.add(journey, start);
        }
    }

    void merge(FollowUpCounts other) {
        met.merge(other.met);
        failed.merge(other.failed);
        pending.merge(other.pending);
        exempt += other.exempt;
        if (reach != null && other.reach != null) {
            reach.merge(other.reach);
        }
    }

    /** The stage that starts the clock, empty for creation and assignment. */
    String stageOfClock() {
        return judged.stageOfClock();
    }

    FollowUpDetail detail() {
        int size = Math.max(met.size(), Math.max(failed.size(), pending.size()));
        AttemptSpread attempts =
                new AttemptSpread(met.counts(0, size), failed.counts(0, size), pending.counts(0, size), exempt);
        return new FollowUpDetail(judged.commitment().id(), attempts, reach == null ? null : reach.spread());
    }
}
