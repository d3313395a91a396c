package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
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

    /** What the interval is made for: at its ends the share lies z standard errors of that end away. */
    @Property
    void bothEnds_solveTheEquationOfTheScoreTest(
            @ForAll @LongRange(min = 1, max = 1_000_000) long trials, @ForAll @DoubleRange(max = 1) double share) {
        long successes = Math.round(trials * share);
        Wilson interval = Wilson.of(successes, trials);
        double observed = (double) successes / trials;
        for (double end : new double[] {interval.low(), interval.high()}) {
            assertThat((observed - end) * (observed - end))
                    .isCloseTo(1.959964 * 1.959964 * end * (1 - end) / trials, within(1e-12));
        }
        assertThat(interval.low()).isLessThanOrEqualTo(observed);
        assertThat(interval.high()).isGreaterThanOrEqualTo(observed);
    }

    private static void assertInterval(long successes, long trials, double low, double high) {
        Wilson interval = Wilson.of(successes, trials);
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }
}
