package slareport.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static slareport.calendar.AgreedHours.at;
import static slareport.calendar.AgreedHours.deadline;
import static slareport.calendar.AgreedHours.mondayToFriday;
import static slareport.calendar.AgreedHours.working;

import java.time.DayOfWeek;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** In July 2026, the 3rd is a Friday and the 6th a Monday. */
class DeadlineTest {
    private final WorkingCalendar office = mondayToFriday("09:00-18:00").in("America/Mexico_City");
    private final WorkingCalendar siesta =
            mondayToFriday("09:00-14:00", "15:00-18:00").in("America/Mexico_City");

    @Test
    void leadOnSaturdayNight_isDueMondayAtTen() {
        assertThat(deadline(office, "2026-07-04T22:00", working("PT1H"))).isEqualTo("2026-07-06T10:00");
    }

    @Test
    void hourUsedUpAtClosing_lastsUntilTheNextOpening() {
        assertThat(deadline(office, "2026-07-06T17:00", working("PT1H"))).isEqualTo("2026-07-07T09:00");
        assertThat(deadline(office, "2026-07-03T17:00", working("PT1H"))).isEqualTo("2026-07-06T09:00");
    }

    @Test
    void hourUsedUpJustBeforeClosing_isDueThen() {
        assertThat(deadline(office, "2026-07-03T17:00", working("PT59M"))).isEqualTo("2026-07-03T17:59");
        assertThat(deadline(office, "2026-07-03T17:00", working("PT59M59.999999S")))
                .isEqualTo("2026-07-03T17:59:59.999999");
        assertThat(deadline(office, "2026-07-03T17:00:00.000001", working("PT1H")))
                .isEqualTo("2026-07-06T09:00:00.000001");
    }

    @Test
    void startAtOpening_countsFromThen() {
        assertThat(deadline(office, "2026-07-06T09:00", working("PT4H"))).isEqualTo("2026-07-06T13:00");
    }

    @Test
    void startAtClosing_countsFromTheNextOpening() {
        assertThat(deadline(office, "2026-07-03T18:00", working("PT30M"))).isEqualTo("2026-07-06T09:30");
    }

    @Test
    void startBeforeOpening_countsFromOpening() {
        assertThat(deadline(office, "2026-07-06T08:59:59", working("PT30M"))).isEqualTo("2026-07-06T09:30");
    }

    @Test
    void allowanceOfSeveralDays_skipsNightsAndWeekends() {
        // Thursday 16:00: 2 h + 9 h on Friday + 9 h on Monday are 20 h, 30 min more on Tuesday
        assertThat(deadline(office, "2026-07-02T16:00", working("PT20H30M"))).isEqualTo("2026-07-07T09:30");
    }

    @Test
    void nothingAllowed_isDueAtOnceInWorkingHours_elseAtTheNextOpening() {
        assertThat(deadline(office, "2026-07-06T12:34:56", working("PT0S"))).isEqualTo("2026-07-06T12:34:56");
        assertThat(deadline(office, "2026-07-06T09:00", working("PT0S"))).isEqualTo("2026-07-06T09:00");
        assertThat(deadline(office, "2026-07-06T18:00", working("PT0S"))).isEqualTo("2026-07-07T09:00");
        assertThat(deadline(office, "2026-07-04T12:00", working("PT0S"))).isEqualTo("2026-07-06T09:00");
    }

    @Test
    void lunchBreak_stopsTheClock() {
        assertThat(deadline(siesta, "2026-07-06T13:00", working("PT1H"))).isEqualTo("2026-07-06T15:00");
        assertThat(deadline(siesta, "2026-07-06T13:00", working("PT3H59M"))).isEqualTo("2026-07-06T17:59");
        assertThat(deadline(siesta, "2026-07-06T13:00", working("PT4H"))).isEqualTo("2026-07-07T09:00");
        assertThat(deadline(siesta, "2026-07-06T14:20", working("PT10M"))).isEqualTo("2026-07-06T15:10");
    }

    @Test
    void saturdayMorning_counts() {
        WorkingCalendar shop = mondayToFriday("09:00-18:00")
                .on(DayOfWeek.SATURDAY, "09:00-13:00")
                .in("America/Mexico_City");
        assertThat(deadline(shop, "2026-07-03T17:00", working("PT2H"))).isEqualTo("2026-07-04T10:00");
        assertThat(deadline(shop, "2026-07-03T17:00", working("PT5H"))).isEqualTo("2026-07-06T09:00");
    }

    @Test
    void hoursThatTouch_areOneStretch() {
        WorkingCalendar shifts = mondayToFriday("06:00-14:00", "14:00-22:00").in("America/Mexico_City");
        assertThat(deadline(shifts, "2026-07-06T13:00", working("PT1H"))).isEqualTo("2026-07-06T14:00");
        assertThat(deadline(shifts, "2026-07-06T13:00", working("PT2H"))).isEqualTo("2026-07-06T15:00");
    }

    @Test
    void holidaysAndClosedDays_areSkipped() {
        WorkingCalendar christmas = mondayToFriday("09:00-18:00")
                .closed("2026-12-24")
                .holiday("2026-12-25")
                .in("America/Mexico_City");
        assertThat(deadline(christmas, "2026-12-23T17:00", working("PT2H"))).isEqualTo("2026-12-28T10:00");
    }

    @Test
    void allowanceAcrossNewYear_goesOnInTheNextYear() {
        WorkingCalendar newYear =
                mondayToFriday("09:00-18:00").holiday("2027-01-01").in("America/Mexico_City");
        // Thursday 31 December 17:00; 1 January is a Friday
        assertThat(deadline(newYear, "2026-12-31T17:00", working("PT2H"))).isEqualTo("2027-01-04T10:00");
    }

    @Test
    void workingDays_endWithTheDayThatIsTheLastOfThemAfterTheStart() {
        assertThat(deadline(office, "2026-07-08T10:00", new Allowance.WorkingDays(3)))
                .isEqualTo("2026-07-13T23:59:59.999999");
        assertThat(deadline(office, "2026-07-06T00:00", new Allowance.WorkingDays(1)))
                .isEqualTo("2026-07-07T23:59:59.999999");
        assertThat(deadline(office, "2026-07-06T23:59:59.999999", new Allowance.WorkingDays(1)))
                .isEqualTo("2026-07-07T23:59:59.999999");
    }

    @Test
    void workingDaysFromAFreeDay_beginWithTheNextWorkingDay() {
        assertThat(deadline(office, "2026-07-04T12:00", new Allowance.WorkingDays(3)))
                .isEqualTo("2026-07-08T23:59:59.999999");
    }

    @Test
    void workingDays_countDaysWithAnyHours() {
        WorkingCalendar some = mondayToFriday("09:00-18:00")
                .on(DayOfWeek.SATURDAY, "09:00-09:01")
                .closed("2026-07-07")
                .in("America/Mexico_City");
        // from Friday: Saturday, Monday, Wednesday
        assertThat(deadline(some, "2026-07-03T12:00", new Allowance.WorkingDays(3)))
                .isEqualTo("2026-07-08T23:59:59.999999");
    }

    @Test
    void workingDaysAcrossNewYear_goOnInTheNextYear() {
        assertThat(deadline(office, "2026-12-30T12:00", new Allowance.WorkingDays(2)))
                .isEqualTo("2027-01-01T23:59:59.999999");
    }

    @Test
    void wallClockAllowance_runsThroughNightsAndClockChanges() {
        WorkingCalendar madrid = mondayToFriday("09:00-18:00").in("Europe/Madrid");
        Allowance fourHours = new Allowance.Wall(Duration.ofHours(4));
        Allowance twoDays = new Allowance.Wall(Duration.ofDays(2));
        assertThat(deadline(office, "2026-07-04T22:00", fourHours)).isEqualTo("2026-07-05T02:00");
        assertThat(deadline(madrid, "2026-03-28T23:00", fourHours)).isEqualTo("2026-03-29T04:00");
        assertThat(deadline(madrid, "2026-03-28T12:00", twoDays)).isEqualTo("2026-03-30T13:00");
        assertThat(fourHours.isWall()).isTrue();
        assertThat(working("PT4H").isWall()).isFalse();
    }

    @Test
    void wallClockAllowanceBeyondAllTime_endsWithIt() {
        Allowance forever = new Allowance.Wall(Duration.ofSeconds(Long.MAX_VALUE));
        assertThat(office.deadline(at(office, "2026-07-04T22:00"), forever)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void allowanceBelowNothing_isRefused() {
        assertThatThrownBy(() -> working("-PT1S")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Allowance.Wall(Duration.ofNanos(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Allowance.WorkingDays(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
