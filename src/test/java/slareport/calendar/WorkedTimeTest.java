package slareport.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.calendar.AgreedHours.at;
import static slareport.calendar.AgreedHours.mondayToFriday;
import static slareport.calendar.AgreedHours.worked;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** In July 2026, the 3rd is a Friday and the 6th a Monday. */
class WorkedTimeTest {
    private final WorkingCalendar siesta = mondayToFriday("09:00-14:00", "15:00-18:00")
            .on(DayOfWeek.SATURDAY, "09:00-13:00")
            .in("America/Mexico_City");

    @Test
    void wholeWeek_hasItsHours() {
        // 5 x 8 + 4
        assertThat(worked(siesta, "2026-07-06T00:00", "2026-07-13T00:00")).isEqualTo(Duration.ofHours(44));
    }

    @Test
    void wholeMonth_hasItsHours() {
        // 23 weekdays and 4 Saturdays
        assertThat(worked(siesta, "2026-07-01T00:00", "2026-08-01T00:00")).isEqualTo(Duration.ofHours(23 * 8 + 4 * 4));
    }

    @Test
    void openingBelongsToTheHours_closingDoesNot() {
        assertThat(worked(siesta, "2026-07-06T08:59:59.999999", "2026-07-06T09:00"))
                .isEqualTo(Duration.ZERO);
        assertThat(worked(siesta, "2026-07-06T09:00", "2026-07-06T09:00:00.000001"))
                .isEqualTo(Duration.ofNanos(1_000));
        assertThat(worked(siesta, "2026-07-06T13:59:59.999999", "2026-07-06T14:00"))
                .isEqualTo(Duration.ofNanos(1_000));
        assertThat(worked(siesta, "2026-07-06T14:00", "2026-07-06T15:00")).isEqualTo(Duration.ZERO);
    }

    @Test
    void partOfADay_leavesOutTheBreak() {
        assertThat(worked(siesta, "2026-07-06T13:30", "2026-07-06T15:45")).isEqualTo(Duration.ofMinutes(75));
    }

    @Test
    void backwards_isNegative() {
        assertThat(worked(siesta, "2026-07-06T15:45", "2026-07-06T13:30")).isEqualTo(Duration.ofMinutes(-75));
        assertThat(worked(siesta, "2027-02-01T12:00", "2026-12-31T12:00"))
                .isEqualTo(
                        worked(siesta, "2026-12-31T12:00", "2027-02-01T12:00").negated());
    }

    @Test
    void sameInstant_isNothing() {
        assertThat(worked(siesta, "2026-07-06T13:30", "2026-07-06T13:30")).isEqualTo(Duration.ZERO);
    }

    @Test
    void yearsAskedForInAnyOrder_addUp() {
        Duration year2024 = worked(siesta, "2024-01-01T00:00", "2025-01-01T00:00");
        Duration year2030 = worked(siesta, "2030-01-01T00:00", "2031-01-01T00:00");
        Duration between = worked(siesta, "2025-01-01T00:00", "2030-01-01T00:00");
        assertThat(worked(siesta, "2024-01-01T00:00", "2031-01-01T00:00"))
                .isEqualTo(year2024.plus(between).plus(year2030));
        // 2024: 262 weekdays, 52 Saturdays
        assertThat(year2024).isEqualTo(Duration.ofHours(262 * 8 + 52 * 4));
    }

    @Test
    void closedDayAndHoliday_areFree() {
        WorkingCalendar calendar = mondayToFriday("09:00-18:00")
                .closed("2026-07-07")
                .holiday("2026-07-08")
                .in("America/Mexico_City");
        assertThat(worked(calendar, "2026-07-06T00:00", "2026-07-13T00:00")).isEqualTo(Duration.ofHours(27));
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 6))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 7))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 8))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 11))).isFalse();
    }

    @Test
    void openDay_winsOverWeekHolidayAndClosed_withItsOwnHours() {
        WorkingCalendar calendar = mondayToFriday("09:00-18:00")
                .closed("2026-07-07")
                .open("2026-07-07", "10:00-12:00")
                .holiday("2026-07-08")
                .open("2026-07-08", "10:00-11:00", "12:00-13:30")
                .open("2026-07-09", "20:00-24:00")
                .open("2026-07-12", "00:00-01:00")
                .in("America/Mexico_City");
        assertThat(worked(calendar, "2026-07-07T00:00", "2026-07-08T00:00")).isEqualTo(Duration.ofHours(2));
        assertThat(worked(calendar, "2026-07-08T00:00", "2026-07-09T00:00")).isEqualTo(Duration.ofMinutes(150));
        assertThat(worked(calendar, "2026-07-09T00:00", "2026-07-10T00:00")).isEqualTo(Duration.ofHours(4));
        assertThat(worked(calendar, "2026-07-12T00:00", "2026-07-13T00:00")).isEqualTo(Duration.ofHours(1));
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 12))).isTrue();
    }

    @Test
    void openDayWithoutHours_isFree() {
        WorkingCalendar calendar =
                mondayToFriday("09:00-18:00").open("2026-07-07").in("America/Mexico_City");
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 7))).isFalse();
    }

    @Test
    void hoursInAnyOrderAndOverlapping_countOnce() {
        WorkingCalendar calendar =
                mondayToFriday("13:00-18:00", "09:00-14:00", "10:00-11:00").in("America/Mexico_City");
        assertThat(worked(calendar, "2026-07-06T00:00", "2026-07-07T00:00")).isEqualTo(Duration.ofHours(9));
        assertThat(worked(calendar, "2026-07-06T10:30", "2026-07-06T13:30")).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void roundTheClock_isWallClockTime() {
        WorkingCalendar always = AgreedHours.everyDay("00:00-24:00").in("Europe/Madrid");
        long start = at(always, "2026-01-01T00:00:00.123456");
        long end = at(always, "2027-06-01T12:00");
        assertThat(always.worked(start, end)).isEqualTo(end - start);
        assertThat(always.deadline(start, new Allowance.Working(Duration.ofDays(300))))
                .isEqualTo(start + 300 * EpochMicros.PER_DAY);
    }

    @Test
    void zone_isTheOneGiven() {
        assertThat(siesta.zone().getId()).isEqualTo("America/Mexico_City");
    }
}
