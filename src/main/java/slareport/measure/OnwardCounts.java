package slareport.measure;

import java.util.Arrays;
import java.util.stream.IntStream;
import slareport.calendar.EpochMicros;
import slareport.journey.Verdict;

/** Counts which leads entered a stage, by the time to their first touch. */
final class OnwardCounts {
    private static final int NEVER = ResponseTimes.BUCKETS;
    private static final int PENDING = NEVER + 1;

    private final long[] leads = new long[PENDING + 1];
    private final long[] entered = new long[PENDING + 1];

    void add(Verdict verdict, boolean hasEntered) {
        int place = place(verdict);
        leads[place]++;
        if (hasEntered) {
            entered[place]++;
        }
    }

    private static int place(Verdict verdict) {
        if (verdict.touchedAt() != EpochMicros.NONE) {
            return ResponseTimes.bucket(verdict.touchedAt() - verdict.start());
        }
        return verdict.state() == Verdict.State.PENDING ? PENDING : NEVER;
    }

    void merge(OnwardCounts other) {
        Arrays.setAll(leads, place -> leads[place] + other.leads[place]);
        Arrays.setAll(entered, place -> entered[place] + other.entered[place]);
    }

    Onward onward(String stageFrom, String stageTo) {
        return new Onward(
                stageFrom, stageTo, IntStream.range(0, NEVER).mapToObj(this::at).toList(), at(NEVER), at(PENDING));
    }

    private Onward.WentOn at(int place) {
        return new Onward.WentOn(leads[place], entered[place]);
    }
}
