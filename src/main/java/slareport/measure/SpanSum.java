package slareport.measure;

import java.math.BigDecimal;
import slareport.calendar.EpochMicros;

/** An exact sum of spans of time. Whole seconds are kept apart, since a million long waits pass a long of microseconds. */
final class SpanSum {
    private static final int MICRO = 6;

    private long seconds;
    private long micros;

    /** Adds a span in microseconds, which is not negative. */
    void add(long span) {
        seconds += span / EpochMicros.PER_SECOND;
        micros += span % EpochMicros.PER_SECOND;
    }

    void merge(SpanSum other) {
        seconds += other.seconds;
        micros += other.micros;
    }

    /** The sum in seconds, with six decimals. */
    BigDecimal inSeconds() {
        return BigDecimal.valueOf(micros, MICRO).add(BigDecimal.valueOf(seconds));
    }
}
