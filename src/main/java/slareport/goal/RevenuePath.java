package slareport.goal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The revenue that the goal wants month by month, and what was won; all in the agreement's currency.
 *
 * @param months what each month of the year is to bring, January first
 * @param toDate what is to be won up to the end of the month, or up to as-of while it runs
 * @param won what was won in each month so far, January first, up to the month of the report; empty when the exports do
 *     not tell
 */
public record RevenuePath(List<BigDecimal> months, BigDecimal toDate, List<BigDecimal> won) {
    public RevenuePath {
        months = List.copyOf(months);
        won = List.copyOf(won);
    }

    /** What was won by now as a share of what was to be won, null where that says nothing. */
    public @Nullable BigDecimal shareToDate() {
        BigDecimal reached = wonToDate();
        return reached == null || toDate.signum() == 0 ? null : reached.divide(toDate, MathContext.DECIMAL64);
    }

    /** All that was won in the year up to the report's month, null when the exports do not tell. */
    public @Nullable BigDecimal wonToDate() {
        return won.isEmpty() ? null : won.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
