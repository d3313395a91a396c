package slareport.measure;

import org.jspecify.annotations.Nullable;
import slareport.journey.Journey;

/** Collects how long leads took from one stage to another. Exact, and free of order when merged. */
final class ConversionLags {
    private static final int TENTHS = 10;

    private final StagePair pair;
    private final long since;
    private final LongList micros = new LongList();

    /** @param since arrivals before this instant (in epoch microseconds) are too long ago to say anything */
    ConversionLags(StagePair pair, long since) {
        this.pair = pair;
        this.since = since;
    }

    void add(Journey journey) {
        if (journey.entered(pair.from()) && journey.entered(pair.to()) && journey.entry(pair.to()) >= since) {
            micros.add(journey.entry(pair.to()) - journey.entry(pair.from()));
        }
    }

    void merge(ConversionLags other) {
        micros.addAll(other.micros);
    }

    /** What they come to, null without any. */
    @Nullable Lag read() {
        if (micros.size() == 0) {
            return null;
        }
        long[] sorted = micros.sorted();
        // the nearest rank is nine tenths of the number, rounded up; ranks count from 1
        int rank = (int) ((9L * sorted.length + TENTHS - 1) / TENTHS);
        return new Lag(sorted.length, sorted[rank - 1], Median.twice(sorted));
    }
}
