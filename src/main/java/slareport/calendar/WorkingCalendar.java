package slareport.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When people work in one time zone. Working time W(t) is the time worked from a fixed origin up to t; all instants and
 * spans are epoch microseconds and microseconds. There is no working time outside the local years {@link #FIRST_YEAR} to
 * {@link #LAST_YEAR}. Safe for use by many threads.
 */
public final class WorkingCalendar {
    /** The first local year with working time. */
    public static final int FIRST_YEAR = 1970;

    /** The last local year with working time; tables of Islamic holidays end in the century after. */
    public static final int LAST_YEAR = 2100;

    private final ZoneId zone;
    private final WorkingHours hours;
    private final Holidays holidays;
    private final long origin;
    private final long horizon;
    private volatile @Nullable WorkingSpans spans;

    /** @param holidays the dates that {@code hours.holidays()} stands for; asked for a year at a time, when needed */
    public WorkingCalendar(ZoneId zone, WorkingHours hours, Holidays holidays) {
        this.zone = zone;
        this.hours = hours;
        this.holidays = holidays;
        this.origin = WorkingYear.startOf(LocalDate.of(FIRST_YEAR, 1, 1), zone);
        this.horizon = WorkingYear.startOf(LocalDate.of(LAST_YEAR + 1, 1, 1), zone);
    }

    /** The zone in which working hours are told. */
    public ZoneId zone() {
        return zone;
    }

    /** Working time between two instants: W(to) − W(from), negative when {@code to} is earlier. */
    public long worked(long from, long to) {
        long start = withinYears(from);
        long end = withinYears(to);
        WorkingSpans known = covering(Math.min(start, end), Math.max(start, end));
        return known.workedUntil(end) - known.workedUntil(start);
    }

    /**
     * The last instant at which a clock that started at {@code start} has not used up more than its allowance. An
     * allowance that outlasts the covered years ends with them, or at the start if that is later still.
     */
    public long deadline(long start, Allowance allowance) {
        if (allowance instanceof Allowance.Wall wall) {
            return EpochMicros.plus(start, EpochMicros.lengthOf(wall.time()));
        }
        long from = withinYears(start);
        WorkingSpans known = covering(from, from);
        long answer = deadline(start, allowance, known);
        while (answer == EpochMicros.NONE && known.lastYear() < LAST_YEAR) {
            known = covering(from, known.end() + 1);
            answer = deadline(start, allowance, known);
        }
        return answer == EpochMicros.NONE ? Math.max(start, horizon) : answer;
    }

    /** The same as far as some years can tell, else {@link EpochMicros#NONE}. */
    private long deadline(long start, Allowance allowance, WorkingSpans known) {
        if (allowance instanceof Allowance.Working working) {
            long before = known.workedUntil(withinYears(start));
            return known.lastInstantWith(EpochMicros.plus(before, EpochMicros.lengthOf(working.time())));
        }
        return known.endOfDayAfter(start, ((Allowance.WorkingDays) allowance).days());
    }

    /** Whether there are working hours on a local date. */
    public boolean isWorkingDay(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            return false;
        }
        return worked(WorkingYear.startOf(date, zone), WorkingYear.startOf(date.plusDays(1), zone)) > 0;
    }

    private long withinYears(long instant) {
        return Math.max(origin, Math.min(horizon, instant));
    }

    private WorkingSpans covering(long earliest, long latest) {
        WorkingSpans known = spans;
        return known != null && known.cover(earliest, latest) ? known : extended(earliest, latest);
    }

    private synchronized WorkingSpans extended(long earliest, long latest) {
        WorkingSpans known = spans;
        if (known != null && known.cover(earliest, latest)) {
            return known;
        }
        int first = yearOf(earliest);
        int last = yearOf(latest);
        if (known != null) {
            first = Math.min(first, known.firstYear());
            last = Math.max(last, known.lastYear());
        }
        List<SpansOfYear> years = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            years.add(known != null && known.holds(year) ? known.year(year) : workedOut(year));
        }
        WorkingSpans longer = new WorkingSpans(first, years);
        spans = longer;
        return longer;
    }

    private SpansOfYear workedOut(int year) {
        return WorkingYear.of(year, zone, hours, holidays.in(year));
    }

    private int yearOf(long instant) {
        int year = EpochMicros.toInstant(instant).atZone(zone).getYear();
        return Math.max(FIRST_YEAR, Math.min(LAST_YEAR, year));
    }
}
