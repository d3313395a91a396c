package slareport.crm;

import slareport.calendar.EpochMicros;
import slareport.facts.Slice;

/**
 * Reads the shapes in which nearly all exports write dates, {@code 2026-07-01T09:30:00}, with a blank for the T, with a Z
 * behind it, without the seconds or as a date alone, straight from their places. All others, and all that is no date, are left to others.
 */
final class IsoTimestamp {
    private static final int DATE = 10;
    private static final int MINUTES = 16;
    private static final int SECONDS = 19;
    private static final int[] DAYS_BEFORE_MONTH = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    private static final int DAYS_BEFORE_1970 = 719_528;

    private int epochDay;
    private long microsOfDay;
    private boolean hasTime;
    private boolean utc;

    /** Whether the text has one of these shapes; then its parts can be asked for. */
    boolean read(Slice text) {
        byte[] c = text.bytes();
        int at = text.from();
        int length = text.length();
        if (length < DATE || c[at + 4] != '-' || c[at + 7] != '-') {
            return false;
        }
        int year = two(c, at) * 100 + two(c, at + 2);
        int month = two(c, at + 5);
        int day = two(c, at + 8);
        if (year < DateFields.FIRST_YEAR || year > DateFields.LAST_YEAR || month < 1 || month > 12 || day < 1) {
            return false;
        }
        if (day > 28 && !DateFields.isDate(year, month, day)) {
            return false;
        }
        epochDay = epochDay(year, month, day);
        hasTime = length > DATE;
        utc = false;
        microsOfDay = 0;
        return !hasTime || readTime(c, at, length);
    }

    private boolean readTime(byte[] c, int at, int length) {
        boolean hasSeconds = length >= SECONDS;
        if ((!hasSeconds && length != MINUTES)
                || (c[at + 10] != 'T' && c[at + 10] != ' ')
                || c[at + 13] != ':'
                || (hasSeconds && c[at + 16] != ':')
                || length > SECONDS + 1) {
            return false;
        }
        utc = length > SECONDS;
        int hour = two(c, at + 11);
        int minute = two(c, at + 14);
        int second = hasSeconds ? two(c, at + 17) : 0;
        microsOfDay = ((hour * 60L + minute) * 60 + second) * EpochMicros.PER_SECOND;
        return (!utc || c[at + SECONDS] == 'Z')
                && hour >= 0
                && hour < 24
                && minute >= 0
                && minute < 60
                && second >= 0
                && second < 60;
    }

    /** Two digits, or a number that is far below zero. */
    private static int two(byte[] c, int at) {
        int tens = c[at] - '0';
        int ones = c[at + 1] - '0';
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1_000_000;
    }

    /** Days since 1970 in the Gregorian calendar. */
    static int epochDay(int year, int month, int day) {
        int before = year - 1;
        int days = year * 365 + before / 4 - before / 100 + before / 400 + 1 + DAYS_BEFORE_MONTH[month - 1] + day - 1;
        boolean isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return days - DAYS_BEFORE_1970 + (isLeap && month > 2 ? 1 : 0);
    }

    /** Days since 1970. */
    int epochDay() {
        return epochDay;
    }

    long microsOfDay() {
        return microsOfDay;
    }

    /** Whether a time of day is written. */
    boolean hasTime() {
        return hasTime;
    }

    /** Whether the time is in UTC, else local. */
    boolean isUtc() {
        return utc;
    }
}
