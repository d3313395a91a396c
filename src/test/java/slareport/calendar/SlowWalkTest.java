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
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar against a walk through a year that looks at the clock on the wall in every single minute. */
class SlowWalkTest {
    private static final int YEAR = 2026;
    private static final long MINUTE = 60 * EpochMicros.PER_SECOND;
    private static final int SAMPLES = 3_000;
    private static final int LONG_WALKS = 100;

    /** Works through every clock change of the zones below: on Sundays, and at the midnights of Thursday and Saturday. */
    private static final WorkingHours HOURS = AgreedHours.mondayToFriday("09:00-14:00", "15:00-18:30")
            .on(DayOfWeek.THURSDAY, "09:00-14:00", "15:00-24:00")
            .on(DayOfWeek.FRIDAY, "00:00-18:30")
            .on(DayOfWeek.SATURDAY, "20:00-24:00")
            .on(DayOfWeek.SUNDAY, "00:00-06:00", "10:15-13:00")
            .closed("2026-08-14")
            .open("2026-08-15", "07:00-07:45")
            .agreed();

    private static final Holidays HOLIDAYS = year -> year == YEAR ? Set.of(LocalDate.of(YEAR, 5, 1)) : Set.of();

    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Madrid", "America/New_York", "America/Santiago", "Australia/Lord_Howe", "Africa/Cairo"})
    void everySampleOfAYear_agreesWithTheWalk(String zoneName) {
        ZoneId zone = ZoneId.of(zoneName);
        Walk walk = new Walk(zone);
        WorkingCalendar calendar = new WorkingCalendar(zone, HOURS, HOLIDAYS);
        Random random = new Random(20260706);
        for (int i = 0; i < SAMPLES; i++) {
            long from = walk.start + random.nextLong(walk.minutes() * MINUTE);
            long to = walk.start + random.nextLong(walk.minutes() * MINUTE);
            assertThat(calendar.worked(from, to))
                    .as("worked from %s to %s", EpochMicros.toInstant(from), EpochMicros.toInstant(to))
                    .isEqualTo(walk.workedUntil(to) - walk.workedUntil(from));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Madrid", "America/New_York", "America/Santiago", "Australia/Lord_Howe", "Africa/Cairo"})
    void everyDeadlineOfAYear_agreesWithTheWalk(String zoneName) {
        ZoneId zone = ZoneId.of(zoneName);
        Walk walk = new Walk(zone);
        WorkingCalendar calendar = new WorkingCalendar(zone, HOURS, HOLIDAYS);
        Random random = new Random(20260707);
        for (int i = 0; i < SAMPLES; i++) {
            int startMinute = random.nextInt(walk.minutes() - 20 * 24 * 60);
            int allowed = random.nextInt(4) == 0 ? random.nextInt(2_000) : 30 * random.nextInt(60);
            long start = walk.start + startMinute * MINUTE;
            assertThat(calendar.deadline(start, new Allowance.Working(Duration.ofMinutes(allowed))))
                    .as("%d minutes from %s", allowed, EpochMicros.toInstant(start))
                    .isEqualTo(walk.deadline(startMinute, allowed));
            if (i < LONG_WALKS) {
                int days = 1 + random.nextInt(10);
                assertThat(calendar.deadline(start, new Allowance.WorkingDays(days)))
                        .as("%d days from %s", days, EpochMicros.toInstant(start))
                        .isEqualTo(walk.lastInstantOfWorkingDay(startMinute, days));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Madrid", "America/New_York", "America/Santiago", "Australia/Lord_Howe", "Africa/Cairo"})
    void untilItsDeadline_exactlyTheAllowanceIsWorked_andAnInstantLaterMore(String zoneName) {
        ZoneId zone = ZoneId.of(zoneName);
        WorkingCalendar calendar = new WorkingCalendar(zone, HOURS, HOLIDAYS);
        Random random = new Random(20260708);
        long newYear =
                EpochMicros.of(LocalDate.of(YEAR, 1, 1).atStartOfDay(zone).toInstant());
        for (int i = 0; i < SAMPLES; i++) {
            long start = newYear + random.nextLong(365 * EpochMicros.PER_DAY);
            long allowed = random.nextLong(10 * EpochMicros.PER_DAY);
            long deadline = calendar.deadline(start, new Allowance.Working(Duration.ofNanos(allowed * 1_000)));
            assertThat(calendar.worked(start, deadline)).isEqualTo(allowed);
            assertThat(calendar.worked(start, deadline + 1)).isEqualTo(allowed + 1);
        }
    }

    /** A year cut into minutes, each of which is worked or not by the local time at its start. */
    private static final class Walk {
        private final ZoneId zone;
        private final long start;
        private final boolean[] isWorked;
        private final long[] workedMinutesBefore;

        Walk(ZoneId zone) {
            this.zone = zone;
            this.start =
                    EpochMicros.of(LocalDate.of(YEAR, 1, 1).atStartOfDay(zone).toInstant());
            long end = EpochMicros.of(
                    LocalDate.of(YEAR + 1, 1, 1).atStartOfDay(zone).toInstant());
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
            if (date.equals(LocalDate.of(YEAR, 8, 15))) {
                return AgreedHours.hours("07:00-07:45");
            }
            if (date.equals(LocalDate.of(YEAR, 8, 14)) || date.equals(LocalDate.of(YEAR, 5, 1))) {
                return List.of();
            }
            return HOURS.week().getOrDefault(date.getDayOfWeek(), List.of());
        }
    }
}
