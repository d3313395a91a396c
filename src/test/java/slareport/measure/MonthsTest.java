package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import slareport.calendar.EpochMicros;

/** September to November 2026 in Mexico City, six hours behind UTC; the report is about October. */
class MonthsTest {
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private final Months months = months("2026-10");

    @Test
    void eachInstantLiesInTheMonthThatHasBegun() {
        assertThat(months.indexOf(at("2026-09-01T05:59:59Z"))).isEqualTo(Months.OUTSIDE);
        assertThat(months.indexOf(at("2026-09-01T06:00:00Z"))).isZero();
        assertThat(months.indexOf(at("2026-10-01T05:59:59Z"))).isZero();
        assertThat(months.indexOf(at("2026-10-01T06:00:00Z"))).isEqualTo(1);
        assertThat(months.indexOf(at("2026-12-01T05:59:59Z"))).isEqualTo(2);
        assertThat(months.indexOf(at("2026-12-01T06:00:00Z"))).isEqualTo(Months.OUTSIDE);
    }

    @Test
    void onlyTheReportedMonthIsReported() {
        assertThat(months.isReported(0)).isFalse();
        assertThat(months.isReported(1)).isTrue();
        assertThat(months.isInReported(at("2026-10-15T12:00:00Z"))).isTrue();
        assertThat(months.isInReported(at("2026-09-15T12:00:00Z"))).isFalse();
        assertThat(months.isInReported(at("2027-01-15T12:00:00Z"))).isFalse();
    }

    @Test
    void reportedMonthMayLieOutside() {
        assertThat(months("2026-08").holdsReported()).isFalse();
        assertThat(months("2026-09").holdsReported()).isTrue();
        assertThat(months("2026-11").holdsReported()).isTrue();
        assertThat(months("2026-12").holdsReported()).isFalse();
    }

    @Test
    void snapshotEndsWithItsMonthOrAtAsOf_andReachesTwoMonthsBack() {
        Snapshot snapshot = months.snapshot(1, at("2026-12-24T00:00:00Z"));
        assertThat(snapshot)
                .isEqualTo(new Snapshot(
                        at("2026-08-01T06:00:00Z"), at("2026-11-01T06:00:00Z"), at("2026-11-01T06:00:00Z")));
        assertThat(months.snapshot(1, at("2026-10-24T00:00:00Z")).at()).isEqualTo(at("2026-10-24T00:00:00Z"));
    }

    private static Months months(String reported) {
        return new Months(YearMonth.of(2026, 9), 3, MEXICO, YearMonth.parse(reported));
    }

    private static long at(String instant) {
        return EpochMicros.of(Instant.parse(instant));
    }
}
