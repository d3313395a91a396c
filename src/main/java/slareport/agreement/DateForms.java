package slareport.agreement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import slareport.agreement.yaml.Unexpected;

/** How days and months are written in an agreement. */
final class DateForms {
    private DateForms() {}

    /** A day as in {@code 2026-07-01}. */
    static LocalDate day(String text) throws Unexpected {
        if (text.matches("[12]\\d{3}-\\d\\d-\\d\\d")) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new Unexpected("a day that the calendar has, as in 2026-07-01 (year, month, day)");
            }
        }
        throw new Unexpected("a day as in 2026-07-01 (year, month, day)");
    }

    /** The month of a day that must be its first. */
    static YearMonth monthByFirstDay(String text) throws Unexpected {
        LocalDate day = day(text);
        if (day.getDayOfMonth() != 1) {
            throw new Unexpected("the first day of a month, as in " + day.withDayOfMonth(1)
                    + ", since a month has one agreement from its first day to its last");
        }
        return YearMonth.from(day);
    }

    /** A month as in {@code 2026-12}. */
    static YearMonth month(String text) throws Unexpected {
        if (text.matches("[12]\\d{3}-(0[1-9]|1[0-2])")) {
            return YearMonth.parse(text);
        }
        throw new Unexpected("a month as in 2026-12 (year, month)");
    }

    /** A number of months as in {@code 3 months}. */
    static Period months(String text) throws Unexpected {
        if (text.matches("([1-9]|1[0-2]) months?")) {
            return Period.ofMonths(Integer.parseInt(text.substring(0, text.indexOf(' '))));
        }
        throw new Unexpected("1 to 12 months, as in 3 months");
    }
}
