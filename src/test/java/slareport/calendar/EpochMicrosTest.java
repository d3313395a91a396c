package slareport.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EpochMicrosTest {
    @Test
    void instants_keepTheirMicroseconds() {
        assertThat(EpochMicros.of(Instant.parse("1970-01-01T00:00:01.000002Z"))).isEqualTo(1_000_002);
        assertThat(EpochMicros.toInstant(1_000_002)).isEqualTo("1970-01-01T00:00:01.000002Z");
    }

    @Test
    void instantsBefore1970_keepTheirMicroseconds() {
        assertThat(EpochMicros.of(Instant.parse("1969-12-31T23:59:59.999999Z"))).isEqualTo(-1);
        assertThat(EpochMicros.toInstant(-1)).isEqualTo("1969-12-31T23:59:59.999999Z");
    }

    @Test
    void lengths_endAtTheLargestNumber() {
        assertThat(EpochMicros.lengthOf(Duration.ofMillis(1_500))).isEqualTo(1_500_000);
        assertThat(EpochMicros.lengthOf(Duration.ofSeconds(Long.MAX_VALUE))).isEqualTo(Long.MAX_VALUE);
        // 9 223 372 036 854 s are the last whole ones that fit, with 0.775807 s: a whole fraction more would run over
        assertThat(EpochMicros.lengthOf(Duration.ofSeconds(9_223_372_036_854L, 999_999_000)))
                .isEqualTo(Long.MAX_VALUE);
        assertThat(EpochMicros.plus(5, 7)).isEqualTo(12);
        assertThat(EpochMicros.plus(5, Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
    }
}
