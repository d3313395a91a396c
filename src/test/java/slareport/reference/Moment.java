package slareport.reference;

import java.time.Duration;

/**
 * An instant of a made-up world, told by what it coincides with.
 *
 * @param number a day counted from the first of the month, or which commitment's clock is meant
 * @param time which of the wall-clock times of {@link Almanac}, for days
 */
record Moment(Anchor anchor, int number, int time, Duration shift) {
    enum Anchor {
        DAY,
        MONTH_START,
        MONTH_END,
        CLOCK_CHANGE,
        AS_OF,
        /** When the lead's clock starts under a commitment. */
        START,
        /** The lead's deadline under a commitment. */
        DEADLINE
    }
}
