package slareport.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * Instants as microseconds since 1970-01-01T00:00Z, the form in which millions of them are kept and compared. {@link
 * #NONE} stands for "no such instant".
 */
public final class EpochMicros {
    /** No instant; sorts before every real one. */
    public static final long NONE = Long.MIN_VALUE;

    /** Microseconds in a second. */
    public static final long PER_SECOND = 1_000_000L;

    /** Microseconds in a day of 86 400 seconds. */
    public static final long PER_DAY = 86_400L * PER_SECOND;

    private EpochMicros() {}

    /** The instant in microseconds; finer digits are cut off. */
    public static long of(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), PER_SECOND), instant.getNano() / 1_000);
    }

    /** The instant of a count of microseconds, which must not be {@link #NONE}. */
    public static Instant toInstant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, PER_SECOND), Math.floorMod(micros, PER_SECOND) * 1_000);
    }

    /** The length of a duration that is not negative; finer digits are cut off, and {@link Long#MAX_VALUE} is the most. */
    public static long lengthOf(Duration duration) {
        if (duration.getSeconds() >= Long.MAX_VALUE / PER_SECOND) {
            return Long.MAX_VALUE;
        }
        return duration.getSeconds() * PER_SECOND + duration.getNano() / 1_000;
    }

    /** The sum of an instant or length and a length that is not negative, {@link Long#MAX_VALUE} at most. */
    static long plus(long micros, long length) {
        long sum = micros + length;
        return sum < micros ? Long.MAX_VALUE : sum;
    }
}
