package slareport.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {
    private final OfficeHours office = new OfficeHours(LocalDate.of(2026, 10, 1), 60);

    @Test
    void workStartedBeforeLunch_goesOnAfterIt() {
        assertThat(after(LocalDate.of(2026, 10, 6), "13:00", 3_600)).isEqualTo("2026-10-06T15:00:00");
    }

    @Test
    void workStartedOnFridayEvening_startsOnSaturdayMorning() {
        assertThat(after(LocalDate.of(2026, 10, 9), "20:00", 600)).isEqualTo("2026-10-10T09:10:00");
    }

    @Test
    void workLeftOverOnSaturday_endsOnMonday() {
        assertThat(after(LocalDate.of(2026, 10, 10), "12:30", 3_600)).isEqualTo("2026-10-12T09:00:00");
    }

    @Test
    void thirdMondayOfNovember_isFree() {
        assertThat(after(LocalDate.of(2026, 11, 14), "13:00", 60)).isEqualTo("2026-11-17T08:31:00");
    }

    private String after(LocalDate date, String time, long seconds) {
        long start = LocalSecond.of(date, LocalTime.parse(time).toSecondOfDay());
        return LocalSecond.text(office.after(start, seconds));
    }
}
