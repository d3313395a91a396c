package slareport.measure;

import slareport.calendar.EpochMicros;
import slareport.journey.Journey;

/** At which touch from the start of their clocks leads were reached. */
final class ReachCounts {
    private final Histogram reachedAt = new Histogram();
    private long notReached;

    /** @param start when the lead's clock started, epoch microseconds */
    void add(Journey journey, long start) {
        long connection = firstFrom(start, journey.connections());
        if (connection == EpochMicros.NONE) {
            notReached++;
        } else {
            reachedAt.add(1 + instantsBetween(start, connection, journey.touches()));
        }
    }

    void merge(ReachCounts other) {
        reachedAt.merge(other.reachedAt);
        notReached += other.notReached;
    }

    ReachSpread spread() {
        return new ReachSpread(reachedAt.counts(1, reachedAt.size()), notReached);
    }

    private static long firstFrom(long start, long[] instants) {
        for (long instant : instants) {
            if (instant >= start) {
                return instant;
            }
        }
        return EpochMicros.NONE;
    }

    // the export's column of first touches repeats one of the activities, at the same instant
    private static int instantsBetween(long start, long end, long[] touches) {
        int instants = 0;
        long last = EpochMicros.NONE;
        for (long touch : touches) {
            if (touch >= start && touch < end && touch != last) {
                instants++;
                last = touch;
            }
        }
        return instants;
    }
}
