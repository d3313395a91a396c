package slareport.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The calendar against a walk through two years that looks at the clock on the wall in every single minute. */
class SlowWalkTest {
    private static final int FIRST_YEAR = 2026;
    private static final int YEARS = 2;
    private static final long MINUTE = 60 * EpochMicros.PER_SECOND;
    private static final long SPAN = YEARS * 365 * EpochMicros.PER_DAY;

    /** Deadlines are looked for this much before the end of the walk. */
    private static final long LAST_START = SPAN - 30 * EpochMicros.PER_DAY;

    private static final Map<String, Walk> WALKS = new ConcurrentHashMap<>();

    /** Works through every clock change of the zones below: on Sundays, and at the midnights of Thursday and Saturday. */
    private static final WorkingHours HOURS = AgreedHours.mondayToFriday("09:00-14:00", "15:00-18:30")
            .on(DayOfWeek.THURSDAY, "09:00-14:00", "15:00-24:00")
            .on(DayOfWeek.FRIDAY, "00:00-18:30")
            .on(DayOfWeek.SATURDAY, "20:00-24:00")
            .on(DayOfWeek.SUNDAY, "00:00-06:00", "10:15-13:00")
            .closed("2026-08-14")
            .open("2026-08-15", "07:00-07:45")
            .agreed();

    private static final Holidays HOLIDAYS = year -> Set.of(LocalDate.of(year, 5, 1));

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void workedTime_isThatOfTheWalk(
            @ForAll("zones") String zone, @ForAll("instants") long from, @ForAll("instants") long to) {
        Walk walk = walk(zone);
        assertThat(calendar(zone).worked(walk.start + from, walk.start + to))
                .isEqualTo(walk.workedUntil(walk.start + to) - walk.workedUntil(walk.start + from));
    }

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void deadline_isThatOfTheWalk(
            @ForAll("zones") String zone, @ForAll("starts") long start, @ForAll @IntRange(max = 2_000) int allowed) {
        Walk walk = walk(zone);
        int startMinute = (int) (start / MINUTE);
        assertThat(calendar(zone)
                        .deadline(
                                walk.start + startMinute * MINUTE, new Allowance.Working(Duration.ofMinutes(allowed))))
                .isEqualTo(walk.deadline(startMinute, allowed));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void lastInstantOfAWorkingDay_isThatOfTheWalk(
            @ForAll("zones") String zone, @ForAll("starts") long start, @ForAll @IntRange(min = 1, max = 10) int days) {
        Walk walk = walk(zone);
        int startMinute = (int) (start / MINUTE);
        assertThat(calendar(zone).deadline(walk.start + startMinute * MINUTE, new Allowance.WorkingDays(days)))
                .isEqualTo(walk.lastInstantOfWorkingDay(startMinute, days));
    }

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void untilItsDeadline_exactlyTheAllowanceIsWorked_andAnInstantLaterMore(
            @ForAll("zones") String zone,
            @ForAll("starts") long sinceNewYear,
            @ForAll @LongRange(max = 10 * EpochMicros.PER_DAY) long allowed) {
        WorkingCalendar calendar = calendar(zone);
        long start = walk(zone).start + sinceNewYear;
        long deadline = calendar.deadline(start, new Allowance.Working(Duration.ofNanos(allowed * 1_000)));
        assertThat(calendar.worked(start, deadline)).isEqualTo(allowed);
        assertThat(calendar.worked(start, deadline + 1)).isEqualTo(allowed + 1);
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(
                "Europe/Madrid",
                "America/New_York",
                "America/Santiago",
                "Australia/Lord_Howe",
                "Africa/Cairo",
                "Asia/Kolkata");
    }

    /** Since the first new year; whole half hours, at which work begins and ends, are common. */
    @Provide
    Arbitrary<Long> instants() {
        return instantsUpTo(SPAN - 1);
    }

    @Provide
    Arbitrary<Long> starts() {
        return instantsUpTo(LAST_START);
    }

    private static Arbitrary<Long> instantsUpTo(long last) {
        Arbitrary<Long> halfHours =
                Arbitraries.longs().between(0, last / (30 * MINUTE)).map(number -> number * 30 * MINUTE);
        return Arbitraries.oneOf(Arbitraries.longs().between(0, last), halfHours)
                .withoutEdgeCases();
    }

    private static Walk walk(String zone) {
        return WALKS.computeIfAbsent(zone, name -> new Walk(ZoneId.of(name)));
    }

    private static WorkingCalendar calendar(String zone) {
        return new WorkingCalendar(ZoneId.of(zone), HOURS, HOLIDAYS);
    }

    /** Two years cut into minutes, each of which is worked or not by the local time at its start. */
    private static final class Walk {
        private final ZoneId zone;
        private final long start;
        private final boolean[] isWorked;
        private final long[] workedMinutesBefore;

        Walk(ZoneId zone) {
            this.zone = zone;
            this.start = EpochMicros.of(
                    LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay(zone).toInstant());
            long end = EpochMicros.of(
                    LocalDate.of(FIRST_YEAR + YEARS, 1, 1).atStartOfDay(zone).toInstant());
            this.isWorked = new boolean[(int) ((end - start) / MINUTE)];
            this.workedMinutesBefore = new long[isWorked.length + 1];
            for (int minute = 0; minute < isWorked.length; minute++) {
                isWorked[minute] = isWorked(localTime(minute));
                workedMinutesBefore[minute + 1] = workedMinutesBefore[minute] + (isWorked[minute] ? 1 : 0);
            }
        }

        int minutes() {
            return isWorked.length;
        }

        long workedUntil(long instant) {
            int minute = (int) ((instant - start) / MINUTE);
            long begun = isWorked[minute] ? (instant - start) % MINUTE : 0;
            return workedMinutesBefore[minute] * MINUTE + begun;
        }

        long deadline(int startMinute, int allowedMinutes) {
            int left = allowedMinutes;
            int minute = startMinute;
            while (!isWorked[minute] || left > 0) {
                if (isWorked[minute]) {
                    left--;
                }
                minute++;
            }
            return start + minute * MINUTE;
        }

        long lastInstantOfWorkingDay(int startMinute, int days) {
            LocalDate date = localTime(startMinute).toLocalDate();
            int left = days;
            while (left > 0) {
                date = date.plusDays(1);
                if (!hoursOn(date).isEmpty()) {
                    left--;
                }
            }
            int minute = startMinute;
            while (!localTime(minute).toLocalDate().isAfter(date)) {
                minute++;
            }
            return start + minute * MINUTE - 1;
        }

        private ZonedDateTime localTime(int minute) {
            return Instant.ofEpochSecond(start / EpochMicros.PER_SECOND + minute * 60L)
                    .atZone(zone);
        }

        private static boolean isWorked(ZonedDateTime time) {
            LocalTime clock = time.toLocalTime();
            return hoursOn(time.toLocalDate()).stream()
                    .anyMatch(hours -> !clock.isBefore(hours.open())
                            && (hours.close().equals(LocalTime.MIDNIGHT) || clock.isBefore(hours.close())));
        }

        private static List<OpenHours> hoursOn(LocalDate date) {
            if (date.equals(LocalDate.of(FIRST_YEAR, 8, 15))) {
                return AgreedHours.hours("07:00-07:45");
            }
            if (date.equals(LocalDate.of(FIRST_YEAR, 8, 14))
                    || date.getMonthValue() == 5 && date.getDayOfMonth() == 1) {
                return List.of();
            }
            return HOURS.week().getOrDefault(date.getDayOfWeek(), List.of());
        }
    }
}
