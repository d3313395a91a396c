package slareport.measure;

import java.util.Arrays;
import slareport.calendar.EpochMicros;
import slareport.journey.Journey;
import slareport.journey.Verdict;

/** How long the leads of one commitment on the first response waited in the reported month, in buckets. */
final class WaitCounts extends Counter<Journey, WaitCounts> {
    private final Judged judged;
    private final Months months;
    private final long[] buckets = new long[ResponseTimes.BUCKETS];
    private long never;
    private long pending;

    WaitCounts(Judged judged, Months months) {
        this.judged = judged;
        this.months = months;
    }

    @Override
    void add(Journey journey) {
        long start = judged.start(journey);
        if (start == EpochMicros.NONE || !months.isInReported(start)) {
            return;
        }
        Verdict verdict = judged.verdict(journey);
        switch (verdict.state()) {
            case MET, LATE -> buckets[ResponseTimes.bucket(verdict.touchedAt() - verdict.start())]++;
            case OVERDUE -> never++;
            case PENDING -> pending++;
            case EXEMPT, FAILED, UNKNOWN -> {
                // excused leads neither waited nor were kept waiting; the others do not occur on a first response
            }
        }
    }

    @Override
    void merge(WaitCounts other) {
        Arrays.setAll(buckets, bucket -> buckets[bucket] + other.buckets[bucket]);
        never += other.never;
        pending += other.pending;
    }

    ResponseTimes times() {
        return new ResponseTimes(
                judged.commitment().id(), Arrays.stream(buckets).boxed().toList(), never, pending);
    }
}
