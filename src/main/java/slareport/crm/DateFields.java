package slareport.crm;

import java.time.LocalDate;
import java.time.YearMonth;

/** The parts of a date as they were written; filled anew for every value, so that reading millions allocates nothing. */
final class DateFields {
    /** No offset was written. */
    static final int NO_OFFSET = Integer.MIN_VALUE;

    /** The years that a record of a CRM can lie in; others are slips of the pen or placeholders. */
    static final int FIRST_YEAR = 1900;

    static final int LAST_YEAR = 2199;

    int year;
    int month;
    int day;
    boolean hasTime;
    long microsOfDay;
    int offsetSeconds;

    void clear() {
        year = 0;
        month = 0;
        day = 0;
        clearTime();
    }

    void clearTime() {
        hasTime = false;
        microsOfDay = 0;
        offsetSeconds = NO_OFFSET;
    }

    /** Whether there is such a day. */
    boolean isDate() {
        return isDate(year, month, day);
    }

    static boolean isDate(int year, int month, int day) {
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    LocalDate date() {
        return LocalDate.of(year, month, day);
    }

    /** Sets the time of day; false when there is no such time. */
    boolean setTime(int hour, int minute, int second, int micros) {
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return false;
        }
        hasTime = true;
        microsOfDay = ((hour * 60L + minute) * 60 + second) * 1_000_000 + micros;
        return true;
    }
}
