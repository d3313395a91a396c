package slareport.reference;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Whole months up to that of the report, from their first instant to the first one of the next month. */
record Period(YearMonth month, ZoneId zone, Instant start, Instant end, Instant asOf) {
    static Period of(YearMonth month, ZoneId zone, Instant asOf) {
        return new Period(month, zone, first(month, zone), first(month.plusMonths(1), zone), asOf);
    }

    /** The month with the two before it. */
    Period withTheTwoBefore() {
        return new Period(month, zone, first(month.minusMonths(2), zone), end, asOf);
    }

    /** Whether something that may not have happened falls into the month. */
    boolean holds(Instant instant) {
        return instant != null && !instant.isBefore(start) && instant.isBefore(end);
    }

    boolean isRunning() {
        return asOf.isBefore(end);
    }

    /** The instant up to which the month is known: its end or, if earlier, as-of. */
    Instant last() {
        return isRunning() ? asOf : end;
    }

    static Instant first(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    static long micros(Instant from, Instant to) {
        return ChronoUnit.MICROS.between(from, to);
    }
}
