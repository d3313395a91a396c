package slareport.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import slareport.calendar.Allowance;
import slareport.calendar.EpochMicros;
import slareport.calendar.HolidayRegion;
import slareport.calendar.OpenHours;
import slareport.calendar.WorkingCalendar;
import slareport.calendar.WorkingHours;

/** Monday to Saturday, nine to six, with the holidays of a country. */
class HolidaysInCalendarTest {
    private static final List<OpenHours> NINE_TO_SIX = List.of(new OpenHours(LocalTime.of(9, 0), LocalTime.of(18, 0)));

    @Test
    void mexicanIndependenceDay_stopsTheClock() {
        // 15 September 2026 is a Tuesday
        WorkingCalendar calendar = calendar("America/Mexico_City", new HolidayRegion("MX", null), Set.of(), Map.of());
        assertThat(deadline(calendar, "2026-09-15T17:30", Duration.ofHours(1))).isEqualTo("2026-09-17T09:30");
    }

    @Test
    void madridsOwnHoliday_stopsTheClockThereOnly() {
        // Friday 1 May 2026 is free in all of Spain, Saturday the 2nd in Madrid
        WorkingCalendar madrid = calendar("Europe/Madrid", new HolidayRegion("ES", "md"), Set.of(), Map.of());
        WorkingCalendar spain = calendar("Europe/Madrid", new HolidayRegion("ES", null), Set.of(), Map.of());
        assertThat(deadline(madrid, "2026-04-30T17:30", Duration.ofHours(1))).isEqualTo("2026-05-04T09:30");
        assertThat(deadline(spain, "2026-04-30T17:30", Duration.ofHours(1))).isEqualTo("2026-05-02T09:30");
    }

    @Test
    void openDay_winsOverTheHoliday() {
        LocalDate independence = LocalDate.of(2026, 9, 16);
        WorkingCalendar calendar = calendar(
                "America/Mexico_City",
                new HolidayRegion("MX", null),
                Set.of(independence),
                Map.of(independence, List.of(new OpenHours(LocalTime.of(12, 0), LocalTime.of(14, 0)))));
        assertThat(calendar.isWorkingDay(independence)).isTrue();
        assertThat(deadline(calendar, "2026-09-15T17:30", Duration.ofHours(1))).isEqualTo("2026-09-16T12:30");
    }

    private static WorkingCalendar calendar(
            String zone, HolidayRegion region, Set<LocalDate> closed, Map<LocalDate, List<OpenHours>> open) {
        Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != DayOfWeek.SUNDAY) {
                week.put(day, NINE_TO_SIX);
            }
        }
        return new WorkingCalendar(
                ZoneId.of(zone), new WorkingHours(week, region, closed, open), PublicHolidays.of(region));
    }

    private static String deadline(WorkingCalendar calendar, String start, Duration allowed) {
        long from = EpochMicros.of(
                LocalDateTime.parse(start).atZone(calendar.zone()).toInstant());
        return EpochMicros.toInstant(calendar.deadline(from, new Allowance.Working(allowed)))
                .atZone(calendar.zone())
                .toLocalDateTime()
                .toString();
    }
}
