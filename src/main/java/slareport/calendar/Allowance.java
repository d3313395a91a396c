package slareport.calendar;

import java.time.Duration;

/** How long something may take before it is late. */
public sealed interface Allowance {
    /** An amount of working time, not negative, as in {@code 90m} or {@code 4h}. */
    record Working(Duration time) implements Allowance {
        public Working {
            refuseNegative(time);
        }
    }

    /**
     * An amount of time on the clock on the wall, not negative, as in {@code 4h wall} or {@code 2 days} (of 86 400
     * seconds).
     */
    record Wall(Duration time) implements Allowance {
        public Wall {
            refuseNegative(time);
        }
    }

    /** Until the end of the {@code days}-th date with working hours after the date of the start; at least one. */
    record WorkingDays(int days) implements Allowance {
        public WorkingDays {
            if (days < 1) {
                throw new IllegalArgumentException("at least one working day");
            }
        }
    }

    /** Whether elapsed time is told in wall-clock seconds rather than in working seconds. */
    default boolean isWall() {
        return this instanceof Wall;
    }

    private static void refuseNegative(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("an allowance is not negative");
        }
    }
}
