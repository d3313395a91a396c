package slareport.reference;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** The month of the report, from its first instant to the first one of the next month. */
record Period(YearMonth month, Instant start, Instant end, Instant asOf) {
    static Period of(YearMonth month, ZoneId zone, Instant asOf) {
        return new Period(
                month,
                month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant(),
                asOf);
    }

    /** Whether something that may not have happened falls into the month. */
    boolean holds(Instant instant) {
        return instant != null && !instant.isBefore(start) && instant.isBefore(end);
    }

    boolean isRunning() {
        return asOf.isBefore(end);
    }
}
