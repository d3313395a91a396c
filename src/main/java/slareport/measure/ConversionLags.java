package slareport.measure;

import org.jspecify.annotations.Nullable;
import slareport.calendar.EpochMicros;
import slareport.journey.Journey;

/** Collects how long leads took from one stage to another. Exact, and free of order when merged. */
final class ConversionLags extends Counter<Journey, ConversionLags> {
    private static final int TENTHS = 10;

    private final int from;
    private final int to;
    private final long since;
    private final LongList micros = new LongList();

    /** @param since arrivals before this instant (in epoch microseconds) are too long ago to say anything */
    ConversionLags(StagePair pair, long since) {
        this.from = pair.from();
        this.to = pair.to();
        this.since = since;
    }

    @Override
    void add(Journey journey) {
        long left = journey.entry(from);
        long arrived = journey.entry(to);
        if (left != EpochMicros.NONE && arrived != EpochMicros.NONE && arrived >= since) {
            micros.add(arrived - left);
        }
    }

    @Override
    void merge(ConversionLags other) {
        micros.addAll(other.micros);
    }

    /** What they come to, null without any. */
    @Nullable Lag read() {
        int count = micros.size();
        if (count == 0) {
            return null;
        }
        Selection lags = new Selection(micros.pages());
        long twiceMedian = Median.twice(lags, count);
        // the nearest rank is nine tenths of the number, rounded up; ranks count from 1
        int rank = (int) ((9L * count + TENTHS - 1) / TENTHS);
        return new Lag(count, lags.at(rank - 1), twiceMedian);
    }
}
