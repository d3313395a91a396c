package slareport.sample;

import java.time.LocalDate;

/** A local date and time as seconds since 1970-01-01T00:00 on the company's clocks, whatever its zone does. */
final class LocalSecond {
    /** Something that has not happened. */
    static final long NEVER = Long.MIN_VALUE;

    static final long MINUTE = 60;
    static final long HOUR = 3_600;
    static final long DAY = 86_400;

    private LocalSecond() {}

    static long of(LocalDate date, long secondOfDay) {
        return date.toEpochDay() * DAY + secondOfDay;
    }

    static LocalDate date(long second) {
        return LocalDate.ofEpochDay(Math.floorDiv(second, DAY));
    }

    /** As in {@code 2026-03-04T10:15:00}; empty for {@link #NEVER}. */
    static String text(long second) {
        if (second == NEVER) {
            return "";
        }
        int ofDay = (int) Math.floorMod(second, DAY);
        StringBuilder text = new StringBuilder(19).append(date(second)).append('T');
        two(text, ofDay / 3_600);
        two(text.append(':'), ofDay / 60 % 60);
        two(text.append(':'), ofDay % 60);
        return text.toString();
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
