package slareport.calendar;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When people work in one time zone. Working time W(t) is the time worked from a fixed origin up to t; all instants and
 * spans are epoch microseconds and microseconds.
 */
public final class WorkingCalendar {
    private final ZoneId zone;

    public WorkingCalendar(ZoneId zone, WorkingHours hours, Holidays holidays) {
        this.zone = zone;
    }

    /** The zone in which working hours are told. */
    public ZoneId zone() {
        return zone;
    }

    /** Working time between two instants: W(to) − W(from), negative when {@code to} is earlier. */
    public long worked(long from, long to) {
        throw new UnsupportedOperationException();
    }

    /** The last instant at which a clock that started at {@code start} has not used up more than its allowance. */
    public long deadline(long start, Allowance allowance) {
        throw new UnsupportedOperationException();
    }

    /** Whether there are working hours on a local date. */
    public boolean isWorkingDay(LocalDate date) {
        throw new UnsupportedOperationException();
    }
}
