package slareport.measure;

import java.time.DayOfWeek;
import java.util.List;

/**
 * When the clocks of some leads started, on the clock of the agreement's zone.
 *
 * @param hours for each hour of the week, from Monday 0 to 1 o'clock on, the leads whose clocks started in it
 * @param inWorkingTime the leads whose clocks started within working time
 * @param atStartOfDay how many clocks started with the first instant of a day, as they do where only a date is known
 */
public record Arrivals(List<Answered> hours, Answered inWorkingTime, long atStartOfDay) {
    /** The hours of a day by the clock; clock changes neither add nor take any. */
    public static final int HOURS_A_DAY = 24;

    /** The hours of a week by the clock. */
    public static final int HOURS_A_WEEK = 7 * HOURS_A_DAY;

    public Arrivals {
        hours = List.copyOf(hours);
        if (hours.size() != HOURS_A_WEEK) {
            throw new IllegalArgumentException("one count for each hour of the week");
        }
    }

    /**
     * The leads of some hours of a weekday.
     *
     * @param from first hour, 0 to 23
     * @param end the hour after the last one, 1 to 24
     */
    public Answered on(DayOfWeek day, int from, int end) {
        int midnight = (day.getValue() - 1) * HOURS_A_DAY;
        return sum(hours.subList(midnight + from, midnight + end));
    }

    /** All leads. */
    public Answered all() {
        return sum(hours);
    }

    private static Answered sum(List<Answered> some) {
        return some.stream().reduce(Answered.NOBODY, Answered::plus);
    }
}
