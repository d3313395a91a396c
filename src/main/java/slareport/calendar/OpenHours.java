package slareport.calendar;

import java.time.LocalTime;

/**
 * Hours of one local day in which people work, {@code [open, close)}.
 *
 * @param open first moment of work
 * @param close first moment after work; {@link LocalTime#MIDNIGHT} stands for the end of the day (24:00)
 */
public record OpenHours(LocalTime open, LocalTime close) {
    public OpenHours {
        if (!close.equals(LocalTime.MIDNIGHT) && !open.isBefore(close)) {
            throw new IllegalArgumentException("working hours must open before they close");
        }
    }
}
