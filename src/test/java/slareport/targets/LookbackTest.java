package slareport.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LookbackTest {
    private static final ZoneId TIJUANA = ZoneId.of("America/Tijuana");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void monthThatIsOver_isTheLastOfSix() {
        // 1 November begins at 07:00 UTC, while Tijuana still is on summer time
        Lookback lookback = Lookback.of(OCTOBER, Instant.parse("2026-11-01T07:00:00Z"), TIJUANA);

        assertThat(lookback.months())
                .hasSize(6)
                .startsWith(YearMonth.of(2026, 5))
                .endsWith(OCTOBER);
    }

    @Test
    void runningMonth_isLeftOut() {
        Lookback lookback = Lookback.of(OCTOBER, Instant.parse("2026-11-01T06:59:59Z"), TIJUANA);

        assertThat(lookback.months())
                .hasSize(6)
                .startsWith(YearMonth.of(2026, 4))
                .endsWith(YearMonth.of(2026, 9));
    }

    @Test
    void monthReportedLater_keepsItsSixMonths() {
        Lookback lookback = Lookback.of(OCTOBER, Instant.parse("2027-03-01T00:00:00Z"), TIJUANA);

        assertThat(lookback.months()).endsWith(OCTOBER);
    }
}
