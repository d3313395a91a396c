package slareport.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private final Arrivals arrivals =
            new Arrivals(new SampleSettings(Path.of("unused"), 6_000, 1, YearMonth.of(2026, 10)));

    @Test
    void firstLeadComesOnTheFirstDay_andTheLastOnTheLast() {
        assertThat(arrivals.day(arrivals.dayOf(0))).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(arrivals.day(arrivals.dayOf(5_999))).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void sundays_bringFarFewerLeadsThanTuesdays() {
        int sunday = arrivals.indexOf(LocalDate.of(2026, 5, 10));
        int tuesday = arrivals.indexOf(LocalDate.of(2026, 5, 12));
        assertThat(arrivals.share(sunday)).isLessThan(arrivals.share(tuesday) / 2);
    }

    @Test
    void shares_addUpToAllLeads() {
        double sum = 0;
        for (int day = 0; day < arrivals.days(); day++) {
            sum += arrivals.share(day);
        }
        assertThat(sum).isBetween(0.999_999, 1.000_001);
    }
}
