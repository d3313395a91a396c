package slareport.facts;

import slareport.calendar.EpochMicros;

/** A fixed number of instants, of which none is missing, as exact as the column that they come from. */
final class Instants {
    /** As {@link InstantColumn} keeps them; one of the two is empty. */
    private final int[] seconds;

    private final long[] micros;
    private final boolean isInSeconds;

    /** @param like holds instants that are as exact as any of these */
    Instants(int count, InstantColumn like) {
        this.isInSeconds = like.isInSeconds();
        this.seconds = new int[isInSeconds ? count : 0];
        this.micros = new long[isInSeconds ? 0 : count];
    }

    /** In epoch microseconds. */
    long get(int place) {
        return isInSeconds ? Integer.toUnsignedLong(seconds[place]) * EpochMicros.PER_SECOND : micros[place];
    }

    void set(int place, long value) {
        if (isInSeconds) {
            seconds[place] = (int) (value / EpochMicros.PER_SECOND);
        } else {
            micros[place] = value;
        }
    }

    /** Copies one to another place. */
    void copy(int from, int to) {
        if (isInSeconds) {
            seconds[to] = seconds[from];
        } else {
            micros[to] = micros[from];
        }
    }

    /** Copies several, which may overlap with where they go. */
    void copy(int from, int to, int count) {
        if (isInSeconds) {
            System.arraycopy(seconds, from, seconds, to, count);
        } else {
            System.arraycopy(micros, from, micros, to, count);
        }
    }

    /** Whether two are the same. */
    boolean areEqual(int a, int b) {
        return isInSeconds ? seconds[a] == seconds[b] : micros[a] == micros[b];
    }
}
