package slareport.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;

/** When the sales office is open, roughly as the agreement says; people touch leads in these hours only. */
final class OfficeHours {
    private static final long[] CLOSED = {};
    private static final long[] WEEKDAY = {30_600, 48_600, 52_200, 64_800};
    private static final long[] SATURDAY = {32_400, 46_800};

    private final long firstDay;
    private final long[][] days;

    OfficeHours(LocalDate first, int length) {
        this.firstDay = first.toEpochDay();
        this.days = new long[length][];
        Arrays.setAll(days, i -> hours(first.plusDays(i)));
    }

    /** The hours of the months of the exports, and of two years more: what would happen later needs open days too. */
    static OfficeHours of(Arrivals arrivals) {
        return new OfficeHours(arrivals.day(0), arrivals.days() + 730);
    }

    /** The local second at which so many seconds of open office have passed, itself within open hours. */
    long after(long start, long workingSeconds) {
        long left = workingSeconds;
        long day = Math.floorDiv(start, LocalSecond.DAY);
        long from = Math.floorMod(start, LocalSecond.DAY);
        while (day - firstDay < days.length) {
            long[] hours = days[(int) (day - firstDay)];
            for (int i = 0; i < hours.length; i += 2) {
                long open = Math.max(from, hours[i]);
                long room = hours[i + 1] - open;
                if (room > left) {
                    return day * LocalSecond.DAY + open + left;
                }
                left -= Math.max(0, room);
            }
            day++;
            from = 0;
        }
        return day * LocalSecond.DAY;
    }

    private static long[] hours(LocalDate date) {
        if (date.getDayOfWeek() == DayOfWeek.SUNDAY || isFree(date)) {
            return CLOSED;
        }
        return date.getDayOfWeek() == DayOfWeek.SATURDAY ? SATURDAY : WEEKDAY;
    }

    /** Mexico's public holidays and the days that the agreement closes, without the one that it opens. */
    static boolean isFree(LocalDate date) {
        int day = date.getDayOfMonth();
        return switch (date.getMonth()) {
            case JANUARY, MAY -> day == 1;
            case FEBRUARY -> date.equals(monday(date, 1));
            case SEPTEMBER -> day == 16;
            case NOVEMBER -> date.equals(monday(date, 3));
            case DECEMBER -> day == 24 || day == 25 || day == 31;
            default -> false;
        };
    }

    /** The third Monday of March, a holiday on which the company works. */
    static LocalDate workedHoliday(int year) {
        return monday(LocalDate.of(year, Month.MARCH, 1), 3);
    }

    private static LocalDate monday(LocalDate month, int ordinal) {
        return month.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY));
    }
}
