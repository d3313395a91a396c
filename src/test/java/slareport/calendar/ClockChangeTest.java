package slareport.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.calendar.AgreedHours.at;
import static slareport.calendar.AgreedHours.everyDay;
import static slareport.calendar.AgreedHours.worked;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockChangeTest {
    /** Madrid goes from 02:00 to 03:00 on this day, at 01:00Z. */
    private static final String MADRID_SPRING = "2026-03-29";

    /** Madrid goes back from 03:00 to 02:00 on this day, at 01:00Z. */
    private static final String MADRID_AUTUMN = "2026-10-25";

    @ParameterizedTest
    @CsvSource({
        "Europe/Madrid, 2026-03-28, 1440",
        "Europe/Madrid, 2026-03-29, 1380",
        "Europe/Madrid, 2026-10-25, 1500",
        "America/New_York, 2026-03-08, 1380",
        "America/New_York, 2026-11-01, 1500",
        "Australia/Lord_Howe, 2026-10-04, 1410",
        "Australia/Lord_Howe, 2026-04-05, 1470",
        // clocks go forward at midnight: the Sunday begins at 01:00
        "America/Santiago, 2026-09-05, 1440",
        "America/Santiago, 2026-09-06, 1380",
        // and back at midnight: the Saturday has its last hour twice
        "America/Santiago, 2026-04-04, 1500",
        "America/Santiago, 2026-04-05, 1440",
        "America/Sao_Paulo, 2018-11-04, 1380",
        "America/Sao_Paulo, 2018-02-17, 1500",
        "Africa/Cairo, 2026-04-24, 1380",
        "Africa/Cairo, 2026-10-29, 1500",
        "America/Mexico_City, 2026-04-05, 1440",
    })
    void dayRoundTheClock_hasTheMinutesThatPass(String zone, LocalDate date, long minutes) {
        assertThat(minutesOn(date, zone, "00:00-24:00")).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Madrid, 2026-03-29",
        "Europe/Madrid, 2026-10-25",
        "America/Santiago, 2026-09-06",
        "America/Santiago, 2026-04-04",
        "Africa/Cairo, 2026-04-24",
        "Australia/Lord_Howe, 2026-10-04",
    })
    void officeHours_areTheSameOnADayOfAClockChange(String zone, LocalDate date) {
        assertThat(minutesOn(date, zone, "09:00-18:00")).isEqualTo(540);
    }

    @ParameterizedTest
    @CsvSource({
        // across the gap
        "01:00-04:00, 120",
        // the gap itself
        "02:00-03:00, 0",
        // closing in the gap moves to 03:30
        "01:30-02:30, 60",
        // opening in the gap moves to 03:30
        "02:30-04:00, 30",
        // both move
        "02:15-02:45, 30",
        // opening moves to 03:45, past the closing
        "02:45-03:15, 0",
        "01:00-02:00, 60",
        "03:00-04:00, 60",
    })
    void hoursAroundAGap_moveForwardByTheGap(String hours, long minutes) {
        assertThat(minutesOn(LocalDate.parse(MADRID_SPRING), "Europe/Madrid", hours))
                .isEqualTo(minutes);
    }

    @Test
    void hoursMovedOutOfAGap_doNotCountTwiceWhereTheyMeetOthers() {
        WorkingCalendar calendar = everyDay("02:15-02:45", "03:00-04:00").in("Europe/Madrid");
        assertThat(worked(calendar, MADRID_SPRING + "T00:00", "2026-03-30T00:00"))
                .isEqualTo(Duration.ofHours(1));
        assertThat(worked(calendar, "2026-03-29T01:00:00Z", "2026-03-29T01:15:00Z"))
                .isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void dayWhoseHoursVanishInAGap_isNoWorkingDay() {
        WorkingCalendar calendar = everyDay("02:00-03:00").in("Europe/Madrid");
        assertThat(calendar.isWorkingDay(LocalDate.parse(MADRID_SPRING))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 3, 28))).isTrue();
        assertThat(AgreedHours.deadline(calendar, "2026-03-28T12:00", new Allowance.WorkingDays(1)))
                .isEqualTo("2026-03-30T23:59:59.999999");
    }

    @ParameterizedTest
    @CsvSource({
        // across the overlap
        "01:00-03:00, 180",
        "02:00-03:00, 120",
        // in the overlap the earlier of the two counts
        "01:00-02:30, 90",
        "02:30-03:30, 120",
        "02:00-02:30, 30",
        "01:00-02:00, 60",
        "03:00-04:00, 60",
    })
    void hoursAroundAnOverlap_takeTheEarlierOffset(String hours, long minutes) {
        assertThat(minutesOn(LocalDate.parse(MADRID_AUTUMN), "Europe/Madrid", hours))
                .isEqualTo(minutes);
    }

    @Test
    void deadlineAcrossAnOverlap_countsTheHourThatComesTwice() {
        WorkingCalendar always = everyDay("00:00-24:00").in("Europe/Madrid");
        assertThat(AgreedHours.deadline(always, MADRID_AUTUMN + "T01:00", AgreedHours.working("PT4H")))
                .isEqualTo("2026-10-25T04:00");
    }

    @ParameterizedTest
    @CsvSource({
        // Saturday ends at 24:00 of offset -4, and Sunday begins at 01:00
        "America/Santiago, 2026-09-04T12:00, 2026-09-06T03:59:59.999999Z",
        // Saturday ends after its 23rd hour has come twice, at offset -4
        "America/Santiago, 2026-04-03T12:00, 2026-04-05T03:59:59.999999Z",
        "America/Sao_Paulo, 2018-11-02T12:00, 2018-11-04T02:59:59.999999Z",
        "Africa/Cairo, 2026-04-22T12:00, 2026-04-23T21:59:59.999999Z",
        "Africa/Cairo, 2026-10-28T12:00, 2026-10-29T21:59:59.999999Z",
    })
    void workingDay_endsWhereTheNextDateBegins(String zone, String start, Instant deadline) {
        WorkingCalendar calendar = everyDay("09:00-18:00").in(zone);
        assertThat(EpochMicros.toInstant(calendar.deadline(at(calendar, start), new Allowance.WorkingDays(1))))
                .isEqualTo(deadline);
    }

    @Test
    void dateThatAZoneSkipped_hasNoHours() {
        // Samoa went from Thursday 29 to Saturday 31 December 2011
        WorkingCalendar samoa = everyDay("09:00-18:00").in("Pacific/Apia");
        assertThat(samoa.isWorkingDay(LocalDate.of(2011, 12, 30))).isFalse();
        assertThat(samoa.isWorkingDay(LocalDate.of(2011, 12, 31))).isTrue();
        assertThat(worked(samoa, "2011-12-29T00:00", "2012-01-01T00:00")).isEqualTo(Duration.ofHours(18));
    }

    private static long minutesOn(LocalDate date, String zone, String hours) {
        WorkingCalendar calendar = everyDay(hours).in(zone);
        long start = EpochMicros.of(date.atStartOfDay(calendar.zone()).toInstant());
        long end = EpochMicros.of(date.plusDays(1).atStartOfDay(calendar.zone()).toInstant());
        return Duration.ofNanos(calendar.worked(start, end) * 1_000).toMinutes();
    }
}
