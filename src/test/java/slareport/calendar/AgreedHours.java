package slareport.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hours of an agreement, written as in the agreement. */
final class AgreedHours {
    private final Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);
    private final Set<LocalDate> closed = new HashSet<>();
    private final Map<LocalDate, List<OpenHours>> open = new HashMap<>();
    private final Set<LocalDate> holidays = new HashSet<>();

    static AgreedHours never() {
        return new AgreedHours();
    }

    static AgreedHours mondayToFriday(String... hours) {
        AgreedHours agreed = never();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                agreed.on(day, hours);
            }
        }
        return agreed;
    }

    static AgreedHours everyDay(String... hours) {
        return mondayToFriday(hours).on(DayOfWeek.SATURDAY, hours).on(DayOfWeek.SUNDAY, hours);
    }

    AgreedHours on(DayOfWeek day, String... hours) {
        week.put(day, hours(hours));
        return this;
    }

    AgreedHours closed(String date) {
        closed.add(LocalDate.parse(date));
        return this;
    }

    AgreedHours open(String date, String... hours) {
        open.put(LocalDate.parse(date), hours(hours));
        return this;
    }

    AgreedHours holiday(String date) {
        holidays.add(LocalDate.parse(date));
        return this;
    }

    WorkingHours agreed() {
        return new WorkingHours(week, null, closed, open);
    }

    WorkingCalendar in(String zone) {
        return new WorkingCalendar(ZoneId.of(zone), agreed(), year -> holidays);
    }

    static List<OpenHours> hours(String... hours) {
        return Arrays.stream(hours).map(AgreedHours::openHours).toList();
    }

    private static OpenHours openHours(String hours) {
        String[] ends = hours.split("-", -1);
        LocalTime close = ends[1].equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(ends[1]);
        return new OpenHours(LocalTime.parse(ends[0]), close);
    }

    /** A local time, or an instant when it ends in Z. */
    static long at(WorkingCalendar calendar, String time) {
        return EpochMicros.of(
                time.endsWith("Z")
                        ? Instant.parse(time)
                        : LocalDateTime.parse(time).atZone(calendar.zone()).toInstant());
    }

    static Duration worked(WorkingCalendar calendar, String from, String to) {
        return Duration.ofNanos(calendar.worked(at(calendar, from), at(calendar, to)) * 1_000);
    }

    /** The deadline in local time. */
    static String deadline(WorkingCalendar calendar, String start, Allowance allowance) {
        return EpochMicros.toInstant(calendar.deadline(at(calendar, start), allowance))
                .atZone(calendar.zone())
                .toLocalDateTime()
                .toString();
    }

    static Allowance working(String time) {
        return new Allowance.Working(Duration.parse(time));
    }
}
