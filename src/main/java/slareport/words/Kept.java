package slareport.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Side;
import slareport.measure.MonthReview;

/**
 * How a side kept its commitments in a month. Only what can be judged counts; each attainment counts at most in full, so
 * that nothing outweighs a miss.
 *
 * @param share of the commitments that were kept
 * @param mean of the attainments; both null where nothing could be judged
 */
public record Kept(@Nullable BigDecimal share, @Nullable BigDecimal mean) {
    /** What a side kept of what was in force in a month. */
    public static Kept of(Side side, MonthReview month) {
        List<Standing> judged = !month.agreed()
                ? List.of()
                : Standing.of(month).stream()
                        .filter(standing -> standing.isBy(side) && (standing.isKept() || standing.isShort()))
                        .toList();
        if (judged.isEmpty()) {
            return new Kept(null, null);
        }
        BigDecimal count = BigDecimal.valueOf(judged.size());
        long keptOnes = judged.stream().filter(Standing::isKept).count();
        BigDecimal sum = judged.stream().map(Kept::capped).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Kept(
                BigDecimal.valueOf(keptOnes).divide(count, MathContext.DECIMAL64),
                sum.divide(count, MathContext.DECIMAL64));
    }

    private static BigDecimal capped(Standing standing) {
        BigDecimal attainment = standing.attainment();
        if (attainment == null) {
            return standing.isKept() ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return attainment.min(BigDecimal.ONE).max(BigDecimal.ZERO);
    }
}
