package slareport.crm;

import slareport.calendar.EpochMicros;
import slareport.facts.EightBytes;
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

    /** {@code 0000-00-} and {@code 00:00:00}, of which a text of the same shape differs by its digits alone. */
    private static final long MONTH_SHAPE = 0x2D30_302D_3030_3030L;

    private static final long MONTH_SIGNS = 0xFF00_00FF_0000_0000L;
    private static final long TIME_SHAPE = 0x3030_3A30_303A_3030L;
    private static final long TIME_SIGNS = 0x0000_FF00_00FF_0000L;
    /** What lifts each byte above 9 to its highest bit. */
    private static final long ABOVE_NINE = 0x7676_7676_7676_7676L;

    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;
    private static final long NO_SHAPE = -1;

    /** The day read last, as it is written: a row's dates are often the same. */
    private long writtenMonth;

    private int writtenDay;
    private int epochDay;
    private long microsOfDay;
    private boolean hasTime;
    private boolean utc;

    /** Whether the text has one of these shapes; then its parts can be asked for. */
    boolean read(Slice text) {
        byte[] c = text.bytes();
        int at = text.from();
        int length = text.length();
        if (length < DATE || !readDay(EightBytes.at(c, at), two(c, at + 8))) {
            return false;
        }
        hasTime = length > DATE;
        utc = false;
        microsOfDay = 0;
        return !hasTime || readTime(c, at, length);
    }

    private boolean readDay(long month, int day) {
        if (month == writtenMonth && day == writtenDay) {
            return true;
        }
        long pairs = pairs(month ^ MONTH_SHAPE, MONTH_SIGNS);
        if (pairs == NO_SHAPE || day < 1) {
            return false;
        }
        int year = pair(pairs, 0) * 100 + pair(pairs, 2);
        int monthOfYear = pair(pairs, 5);
        if (year < DateFields.FIRST_YEAR || year > DateFields.LAST_YEAR || monthOfYear < 1 || monthOfYear > 12) {
            return false;
        }
        if (day > 28 && !DateFields.isDate(year, monthOfYear, day)) {
            return false;
        }
        epochDay = epochDay(year, monthOfYear, day);
        writtenMonth = month;
        writtenDay = day;
        return true;
    }

    private boolean readTime(byte[] c, int at, int length) {
        boolean hasSeconds = length >= SECONDS;
        if ((!hasSeconds && length != MINUTES) || (c[at + 10] != 'T' && c[at + 10] != ' ') || length > SECONDS + 1) {
            return false;
        }
        utc = length > SECONDS;
        if (utc && c[at + SECONDS] != 'Z') {
            return false;
        }
        return hasSeconds ? readSeconds(EightBytes.at(c, at + 11)) : readMinutes(c, at);
    }

    private boolean readSeconds(long time) {
        long pairs = pairs(time ^ TIME_SHAPE, TIME_SIGNS);
        return pairs != NO_SHAPE && setTime(pair(pairs, 0), pair(pairs, 3), pair(pairs, 6));
    }

    private boolean readMinutes(byte[] c, int at) {
        return c[at + 13] == ':' && setTime(two(c, at + 11), two(c, at + 14), 0);
    }

    private boolean setTime(int hour, int minute, int second) {
        microsOfDay = ((hour * 60L + minute) * 60 + second) * EpochMicros.PER_SECOND;
        return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second < 60;
    }

    /**
     * In each byte the number that it and the next one make as tens and ones; NO_SHAPE where a sign is not the expected one
     * or a digit is none.
     */
    private static long pairs(long digits, long signs) {
        boolean fits = (digits & signs) == 0 && (((digits + ABOVE_NINE) | digits) & HIGHEST_BITS) == 0;
        return fits ? digits * 10 + (digits >>> Byte.SIZE) : NO_SHAPE;
    }

    private static int pair(long pairs, int place) {
        return (int) (pairs >>> (place * Byte.SIZE)) & 0xFF;
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
