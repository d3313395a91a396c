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
    private final Map<String, Object> week;
    private final Set<LocalDate> closed;
    private final Map<LocalDate, List<String>> open;
    private final Map<Integer, Set<LocalDate>> holidays = new HashMap<>();
    private final Map<LocalDate, List<Stretch>> days = new HashMap<>();

    private WorkingHours(
            ZoneId zone, Map<String, Object> week, Set<LocalDate> closed, Map<LocalDate, List<String>> open) {
        this.zone = zone;
        this.week = week;
        this.closed = closed;
        this.open = open;
    }

    /** The hours under {@code working-time}. */
    static WorkingHours of(ZoneId zone, Map<String, Object> yaml) {
        Set<LocalDate> closed =
                Yamls.list(yaml.get("closed")).stream().map(Yamls::date).collect(Collectors.toSet());
        WorkingHours hours = new WorkingHours(zone, yaml, closed, new HashMap<>());
        for (Object day : Yamls.list(yaml.get("open"))) {
            if (day instanceof Map<?, ?> withHours) {
                withHours.forEach((date, times) -> hours.open.put(Yamls.date(date), Yamls.strings(times)));
            } else {
                hours.open.put(Yamls.date(day), hours.usual(Yamls.date(day).getDayOfWeek()));
            }
        }
        return hours;
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
        List<String> hours = usual(day.getDayOfWeek());
        if (open.containsKey(day)) {
            hours = open.get(day);
        } else if (closed.contains(day) || isHoliday(day)) {
            hours = List.of();
        }
        List<Stretch> stretches = new ArrayList<>();
        Instant worked = Instant.MIN;
        for (String interval : hours.stream().sorted().toList()) {
            String[] ends = interval.split("-");
            Instant from = at(day, ends[0]);
            Instant to = at(day, ends[1]);
            // a clock that leaps over a closing moves it into the next hours, which are not worked twice
            from = from.isBefore(worked) ? worked : from;
            if (from.isBefore(to)) {
                stretches.add(new Stretch(from, to));
                worked = to;
            }
        }
        return stretches;
    }

    /** The hours of a weekday, which stand under it or under a range such as {@code monday-friday}. */
    private List<String> usual(DayOfWeek day) {
        for (String key : week.keySet()) {
            if (!Set.of("holidays", "closed", "open").contains(key)) {
                String[] days = key.toUpperCase(Locale.ROOT).split("-");
                DayOfWeek first = DayOfWeek.valueOf(days[0]);
                DayOfWeek last = DayOfWeek.valueOf(days[days.length - 1]);
                if (day.compareTo(first) >= 0 && day.compareTo(last) <= 0) {
                    return Yamls.strings(week.get(key));
                }
            }
        }
        return List.of();
    }

    private Instant at(LocalDate day, String time) {
        return time.equals("24:00")
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    private boolean isHoliday(LocalDate date) {
        String country = (String) week.get("holidays");
        return country != null
                && holidays.computeIfAbsent(date.getYear(), year -> publicHolidays(country, year))
                        .contains(date);
    }

    private static Set<LocalDate> publicHolidays(String country, int year) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)))
                .getHolidays(Year.of(year))
                .stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(holiday -> holiday.getDate())
                .collect(Collectors.toSet());
    }
}
