package slareport.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.Agreements;
import slareport.calendar.WorkingCalendar;
import slareport.failure.UserError;

/**
 * Which month is reported, and up to which instant facts count.
 *
 * @param zone time zone of the agreement that governs the month
 */
record ReportTime(YearMonth month, Instant asOf, ZoneId zone) {
    /**
     * Settles both from what the user wrote.
     *
     * @param month {@code yyyy-MM}, or null for the month that holds the instant just before as-of
     * @param asOf a date, or a date and time with offset, or null for the start of the day of {@code now}
     * @throws UserError when one cannot be read, or when the month has not begun at as-of
     */
    static ReportTime of(@Nullable String month, @Nullable String asOf, Agreements agreements, Instant now) {
        Instant until = asOf == null ? startOfDay(now, agreements) : parsedAsOf(asOf, agreements);
        YearMonth reported = month == null ? monthBefore(until, agreements) : parsedMonth(month);
        ZoneId zone = agreements.governing(reported).zone();
        if (!start(reported, agreements).isBefore(until)) {
            throw usage("The month " + reported + " has not begun at " + until
                    + " (as-of), so there is nothing to report; choose an earlier --month or a later --as-of.");
        }
        return new ReportTime(reported, until, zone);
    }

    /** Whether this is the month that is reported unless another one is asked for. */
    boolean isUsual(Agreements agreements) {
        return month.equals(monthBefore(asOf, agreements));
    }

    private static Instant startOfDay(Instant now, Agreements agreements) {
        ZoneId zone = zoneInForce(now, agreements);
        return now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    private static YearMonth monthBefore(Instant asOf, Agreements agreements) {
        Instant last = asOf.minusNanos(1);
        YearMonth month = YearMonth.from(last.atZone(zoneInForce(last, agreements)));
        // a new version further west lets its first month begin later than the old zone says
        return start(month, agreements).isBefore(asOf) ? month : month.minusMonths(1);
    }

    private static Instant start(YearMonth month, Agreements agreements) {
        return month.atDay(1).atStartOfDay(agreements.governing(month).zone()).toInstant();
    }

    /** The zone of the version in force at an instant; before the first version it is the first one's. */
    private static ZoneId zoneInForce(Instant instant, Agreements agreements) {
        ZoneId zone = agreements.versions().get(0).zone();
        for (Agreement version : agreements.versions()) {
            ZoneId own = version.zone();
            if (!version.effectiveFrom().atDay(1).atStartOfDay(own).toInstant().isAfter(instant)) {
                zone = own;
            }
        }
        return zone;
    }

    private static YearMonth parsedMonth(String month) {
        try {
            return within(YearMonth.parse(month));
        } catch (DateTimeException e) {
            throw usage("The month '" + month
                    + "' (--month or sla.month) is not one; write the year and the month, as in 2026-10.");
        }
    }

    private static Instant parsedAsOf(String asOf, Agreements agreements) {
        try {
            if (asOf.length() == "2026-11-01".length()) {
                LocalDate day = LocalDate.parse(asOf);
                within(YearMonth.from(day));
                return day.atStartOfDay(
                                agreements.governing(YearMonth.from(day)).zone())
                        .toInstant();
            }
            OffsetDateTime instant = OffsetDateTime.parse(asOf);
            within(YearMonth.from(instant));
            return instant.toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            throw usage(
                    "The as-of '" + asOf + "' (--as-of or sla.as-of) cannot be read; write a date, as in 2026-11-01,"
                            + " or a date and time with offset, as in 2026-11-01T00:00:00-06:00.");
        }
    }

    /** Refuses years in which there is no working time to measure. */
    private static YearMonth within(YearMonth month) {
        if (month.getYear() < WorkingCalendar.FIRST_YEAR || month.getYear() > WorkingCalendar.LAST_YEAR) {
            throw usage("The year " + month.getYear() + " lies outside of those that can be reported; choose one from "
                    + WorkingCalendar.FIRST_YEAR + " to " + WorkingCalendar.LAST_YEAR + ".");
        }
        return month;
    }

    private static UserError usage(String sentence) {
        return new UserError(UserError.Kind.USAGE, sentence);
    }
}
