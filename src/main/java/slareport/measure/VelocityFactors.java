package slareport.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the pipeline's velocity is the product of. All but the open deals are of the month and the two before it.
 *
 * @param open deals that were open at the end of the month, or at as-of while it runs
 * @param won deals won
 * @param closed deals won or lost
 * @param wonWithAmount deals won whose amount is known
 * @param wonAmount sum of their amounts, in the agreement's currency
 * @param medianCycleDays median days of 24 hours from creation to closing of the deals won, null without any
 */
public record VelocityFactors(
        long open,
        long won,
        long closed,
        long wonWithAmount,
        BigDecimal wonAmount,
        @Nullable BigDecimal medianCycleDays) {
    /** The share of deals won, null when none was closed. */
    public @Nullable BigDecimal winRate() {
        return quotient(BigDecimal.valueOf(won), closed);
    }

    /** The mean amount of the deals won, null when none is known. */
    public @Nullable BigDecimal dealValue() {
        return quotient(wonAmount, wonWithAmount);
    }

    private static @Nullable BigDecimal quotient(BigDecimal above, long below) {
        return below == 0 ? null : new Fraction(above, BigDecimal.valueOf(below)).rounded();
    }
}
