package slareport.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When people work, as the agreement says it.
 *
 * @param week hours of each weekday; a weekday without work is absent
 * @param holidays whose public holidays are free, or null for none
 * @param closed further free days; they win over {@code week}
 * @param open days that are worked although they would be free, with their hours; they win over everything else, and one
 *     without hours is free
 */
public record WorkingHours(
        Map<DayOfWeek, List<OpenHours>> week,
        @Nullable HolidayRegion holidays,
        Set<LocalDate> closed,
        Map<LocalDate, List<OpenHours>> open) {
    public WorkingHours {
        // in an order of their own, so that their text is always the same
        week = Collections.unmodifiableMap(new TreeMap<>(week));
        closed = Collections.unmodifiableSet(new TreeSet<>(closed));
        open = Collections.unmodifiableMap(new TreeMap<>(open));
    }
}
