package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.facts.Slice;

class IsoTimestampTest {
    private final IsoTimestamp iso = new IsoTimestamp();

    @Test
    void everyDayOfThreeCenturies_hasItsNumber() {
        LocalDate end = LocalDate.of(2200, 1, 1);
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            assertThat(iso.read(Slice.of(day.toString()))).isTrue();
            assertThat(iso.epochDay()).isEqualTo(day.toEpochDay());
            assertThat(iso.hasTime()).isFalse();
        }
    }

    @Test
    void timeIsReadBehindTOrBlank_localOrInUtc() {
        for (String text : new String[] {"2026-07-01T23:59:58", "2026-07-01 23:59:58", "2026-07-01T23:59:58Z"}) {
            assertThat(iso.read(Slice.of(text))).isTrue();
            assertThat(iso.microsOfDay()).isEqualTo(LocalTime.of(23, 59, 58).toSecondOfDay() * 1_000_000L);
            assertThat(iso.hasTime()).isTrue();
            assertThat(iso.isUtc()).isEqualTo(text.endsWith("Z"));
        }
    }

    @Test
    void secondsMayBeLeftOut() {
        for (String text : new String[] {"2026-07-01T23:59", "2026-07-01 23:59"}) {
            assertThat(iso.read(Slice.of(text))).isTrue();
            assertThat(iso.microsOfDay()).isEqualTo(LocalTime.of(23, 59).toSecondOfDay() * 1_000_000L);
            assertThat(iso.hasTime()).isTrue();
            assertThat(iso.isUtc()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-07",
                "2026-02-29",
                "2026-04-31",
                "2026-13-01",
                "2026-00-10",
                "2026-07-00",
                "1899-12-31",
                "2200-01-01",
                "2026/07/01",
                "2026-7-1",
                "2026-07-01T24:00:00",
                "2026-07-01T10:60:00",
                "2026-07-01T10:00:60",
                "2026-07-01T10:00:",
                "2026-07-01T10:00Z",
                "2026-07-01T10:60",
                "2026-07-01T10:00:00.5",
                "2026-07-01T10:00:00+02:00",
                "2026-07-01X10:00:00",
                "2026-07-01T1a:00:00",
                "-026-07-01",
                "2026-07-0x",
                "2026-07-01T-1:00:00"
            })
    void whatIsWrittenOtherwise_isLeftToOthers(String text) {
        assertThat(iso.read(Slice.of(text))).isFalse();
    }
}
