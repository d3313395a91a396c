package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Intervals printed by R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven
 * methods", Statistics in Medicine 17 (1998), 857–872, table I, method 3.
 */
class WilsonTest {
    @Test
    void matchesPublishedIntervals() {
        assertInterval(81, 263, 0.2553, 0.3662);
        assertInterval(15, 148, 0.0624, 0.1605);
        assertInterval(0, 20, 0.0000, 0.1611);
        assertInterval(1, 29, 0.0061, 0.1718);
    }

    @Test
    void noneAndAll_endExactlyAtZeroAndOne() {
        assertThat(Wilson.of(0, 7).low()).isZero();
        assertThat(Wilson.of(7, 7).high()).isEqualTo(1.0);
    }

    private static void assertInterval(long successes, long trials, double low, double high) {
        Wilson interval = Wilson.of(successes, trials);
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }
}
