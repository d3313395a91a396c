package slareport.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How much of a month's working time has passed.
 *
 * @param worked working time so far, in microseconds
 * @param whole working time of the whole month, in microseconds
 */
record Elapsed(long worked, long whole) {
    /** Whether there is anything to project from. */
    boolean isPositive() {
        return worked > 0;
    }

    /** What a value so far comes to at the end of the month, at the same pace. */
    BigDecimal projected(BigDecimal value) {
        return value.multiply(BigDecimal.valueOf(whole))
                .divide(BigDecimal.valueOf(worked), Reading.DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** The part that has passed, 1 being the whole month; null for a month without working time. */
    @Nullable BigDecimal share() {
        return whole == 0
                ? null
                : BigDecimal.valueOf(worked)
                        .divide(BigDecimal.valueOf(whole), Reading.DECIMALS, RoundingMode.HALF_EVEN);
    }
}
