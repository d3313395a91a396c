package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The median waiting time when some still wait. */
class KaplanMeierTest {
    /**
     * Weeks in remission of the 21 leukaemia patients given 6-mercaptopurine, E. J. Freireich et al., Blood 21 (1963),
     * 699–716; the curve is printed in many textbooks: S(22) = 0.538, S(23) = 0.448.
     */
    @Test
    void remissionUnder6Mp_hasItsMedianAtWeek23() {
        long[] ended = {6, 6, 6, 7, 10, 13, 16, 22, 23};
        long[] censored = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
        assertThat(KaplanMeier.median(ended, censored)).hasValue(23);
    }

    /** The placebo group of the same trial, without any censoring. */
    @Test
    void remissionUnderPlacebo_hasItsMedianAtWeek8() {
        long[] ended = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};
        assertThat(KaplanMeier.median(ended, new long[0])).hasValue(8);
    }

    /** The product-limit estimate as E. L. Kaplan and P. Meier wrote it, J. Amer. Statist. Assoc. 53 (1958), 457–481. */
    @Property(tries = 500)
    void medianOfAnyTimes_isWhereTheProductOfSurvivingPartsReachesOneHalf(
            @ForAll @Size(max = 12) List<@IntRange(max = 8) Integer> ended,
            @ForAll @Size(max = 12) List<@IntRange(max = 8) Integer> censored) {
        OptionalLong expected = OptionalLong.empty();
        BigInteger surviving = BigInteger.ONE;
        BigInteger started = BigInteger.ONE;
        for (int time = 0; time <= 8 && expected.isEmpty(); time++) {
            int now = time;
            long atRisk = Stream.concat(ended.stream(), censored.stream())
                    .filter(other -> other >= now)
                    .count();
            long ending = ended.stream().filter(other -> other == now).count();
            if (ending > 0) {
                surviving = surviving.multiply(BigInteger.valueOf(atRisk - ending));
                started = started.multiply(BigInteger.valueOf(atRisk));
            }
            if (surviving.shiftLeft(1).compareTo(started) <= 0) {
                expected = OptionalLong.of(time);
            }
        }
        assertThat(KaplanMeier.median(sorted(ended), sorted(censored))).isEqualTo(expected);
    }

    private static long[] sorted(List<Integer> times) {
        return times.stream().mapToLong(Integer::longValue).sorted().toArray();
    }

    @Test
    void halfTouchedAtOnce_isTheMedian() {
        assertThat(KaplanMeier.median(new long[] {10, 20}, new long[0])).hasValue(10);
    }

    @Test
    void oneOfThreeTouched_leavesTheCurveAboveOneHalf() {
        assertThat(KaplanMeier.median(new long[] {10}, new long[] {30, 30})).isEmpty();
    }

    @Test
    void whoeverWaitsUpToTheSameInstant_isStillAtRiskThere() {
        // 2 of 4 end at 10 while the other two were seen waiting up to 10: S = 1/2
        assertThat(KaplanMeier.median(new long[] {10, 10}, new long[] {10, 10})).hasValue(10);
        // seen only up to 9, they are gone: S(10) = 0, but before it stays 1
        assertThat(KaplanMeier.median(new long[] {10, 10}, new long[] {9, 9})).hasValue(10);
        // 1 of 3 at risk, then 1 of 1
        assertThat(KaplanMeier.median(new long[] {5, 10}, new long[] {5})).hasValue(10);
    }

    @Test
    void thoseWhoStopWaitingAtTheInstantOfATouch_holdTheCurveUpThere() {
        // 4 of 6 are left at 1; without the three at risk it would be 1 of 3
        assertThat(KaplanMeier.median(new long[] {1, 1, 3}, new long[] {1, 1, 1}))
                .hasValue(3);
        // 500 002 of 1 000 003 are left at 1, which is a hair more than half
        long[] ended = new long[500_002];
        Arrays.fill(ended, 1, 500_001, 1);
        ended[500_001] = 2;
        long[] censored = new long[500_001];
        Arrays.fill(censored, 1);
        assertThat(KaplanMeier.median(ended, censored)).hasValue(2);
    }

    @Test
    void nobodyTouched_hasNoMedian() {
        assertThat(KaplanMeier.median(new long[0], new long[] {1, 2, 3})).isEmpty();
    }

    @Test
    void withoutCensoring_itIsTheLowerMiddleOfManyValues() {
        long[] ended = new long[100_000];
        Arrays.setAll(ended, i -> i * 7L);
        assertThat(KaplanMeier.median(ended, new long[0])).isEqualTo(OptionalLong.of(49_999 * 7L));
    }

    @Test
    void curveThatTouchesOneHalfExactly_counts() {
        // 8/10, then 5 of the 8 left: 4/5 · 5/8 = 1/2
        assertThat(KaplanMeier.median(new long[] {1, 1, 2, 2, 2}, new long[] {9, 9, 9, 9, 9}))
                .hasValue(2);
        // 3 of 9 end: 2/3; two more leave unseen; 1 of the 4 left ends: 2/3 · 3/4 = 1/2
        assertThat(KaplanMeier.median(new long[] {1, 1, 1, 5}, new long[] {3, 3, 9, 9, 9}))
                .hasValue(5);
    }

    @Test
    void curveThatStaysAHairAboveOneHalf_doesNotCount() {
        // 1 000 001 waited, 500 000 were touched: S = 500 001 / 1 000 001
        long[] ended = new long[500_000];
        long[] censored = new long[500_001];
        Arrays.fill(ended, 60);
        Arrays.fill(censored, 90);
        assertThat(KaplanMeier.median(ended, censored)).isEmpty();
    }
}
