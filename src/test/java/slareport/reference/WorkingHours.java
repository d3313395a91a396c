package slareport.reference;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Working time, walked through day by day. */
final class WorkingHours {
    /** A stretch of working time. */
    record Stretch(Instant open, Instant close) {
        Duration within(Instant from, Instant to) {
            Instant start = open.isBefore(from) ? from : open;
            Instant end = close.isAfter(to) ? to : close;
            return end.isAfter(start) ? Duration.between(start, end) : Duration.ZERO;
        }
    }

    private final ZoneId zone;
    private final Map<DayOfWeek, List<String>> hours;
    private final String country;
    private final Set<LocalDate> closed;
    private final Set<LocalDate> open;
    private final Map<Integer, Set<LocalDate>> holidays = new HashMap<>();
    private final Map<LocalDate, List<Stretch>> days = new HashMap<>();

    WorkingHours(
            ZoneId zone,
            Map<DayOfWeek, List<String>> hours,
            String country,
            Set<LocalDate> closed,
            Set<LocalDate> open) {
        this.zone = zone;
        this.hours = hours;
        this.country = country;
        this.closed = closed;
        this.open = open;
    }

    /** The working time from one instant to a later one. */
    Duration between(Instant from, Instant to) {
        Duration worked = Duration.ZERO;
        LocalDate last = to.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (Stretch stretch : on(day)) {
                worked = worked.plus(stretch.within(from, to));
            }
        }
        return worked;
    }

    /** The last instant to which no more than the allowance is worked from the start on. */
    Instant deadline(Instant start, Duration allowance) {
        Duration left = allowance;
        for (LocalDate day = start.atZone(zone).toLocalDate(); ; day = day.plusDays(1)) {
            for (Stretch stretch : on(day)) {
                Duration length = stretch.within(start, Instant.MAX);
                if (length.compareTo(left) > 0) {
                    return stretch.close().minus(length).plus(left);
                }
                left = left.minus(length);
            }
        }
    }

    /** The last microsecond of the so many-th date with working hours after the date of the start. */
    Instant endOfWorkingDay(Instant start, long days) {
        LocalDate day = start.atZone(zone).toLocalDate();
        for (long left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= on(day).isEmpty() ? 0 : 1;
        }
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000);
    }

    private List<Stretch> on(LocalDate day) {
        return days.computeIfAbsent(day, this::stretches);
    }

    private List<Stretch> stretches(LocalDate day) {
        boolean free = holidays(day.getYear()).contains(day) && !open.contains(day);
        if (closed.contains(day) || free) {
            return List.of();
        }
        List<Stretch> stretches = new ArrayList<>();
        for (String interval : hours.getOrDefault(day.getDayOfWeek(), List.of())) {
            String[] ends = interval.split("-");
            stretches.add(new Stretch(at(day, ends[0]), at(day, ends[1])));
        }
        stretches.sort(Comparator.comparing(Stretch::open));
        return stretches;
    }

    private Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    private Set<LocalDate> holidays(int year) {
        return holidays.computeIfAbsent(
                year,
                y -> HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)))
                        .getHolidays(Year.of(y))
                        .stream()
                        .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                        .map(holiday -> holiday.getDate())
                        .collect(Collectors.toSet()));
    }
}
