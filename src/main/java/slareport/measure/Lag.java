package slareport.measure;

import java.math.BigDecimal;
import java.time.Instant;
import slareport.calendar.EpochMicros;

/**
 * How long leads took from one stage to another, of those that got there in the twelve months before as-of.
 *
 * @param conversions how many got there, at least 1
 * @param ninetiethMicros 90th percentile by nearest rank, in microseconds
 * @param twiceMedianMicros twice the median, in microseconds, since a median may lie half-way between two of them
 */
public record Lag(long conversions, long ninetiethMicros, long twiceMedianMicros) {
    /** The median in days of 24 hours. */
    public BigDecimal medianDays() {
        return new Fraction(BigDecimal.valueOf(twiceMedianMicros), BigDecimal.valueOf(2 * EpochMicros.PER_DAY))
                .rounded();
    }

    /** When the leads of a month have had the time that nine in ten need. */
    public Instant matureFrom(Instant endOfMonth) {
        return EpochMicros.toInstant(Math.addExact(EpochMicros.of(endOfMonth), ninetiethMicros));
    }
}
