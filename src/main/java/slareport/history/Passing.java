package slareport.history;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import slareport.measure.Figure;

/** What the mere passing of time can make of an open figure: cases become due and leads get on, and neither is undone. */
final class Passing {
    private Passing() {}

    /** Whether nothing but time need lie between two values of a figure. */
    static boolean mayTurn(Figure before, Figure after) {
        return isAboutTheSame(before, after) && mayHaveCases(before, after) && mayHaveReached(before, after);
    }

    /** Whether two values of a figure are in the same unit and held against the same target. */
    static boolean isAboutTheSame(Figure before, Figure after) {
        return before.unit().equals(after.unit()) && isSame(before.target(), after.target());
    }

    private static boolean mayHaveCases(Figure before, Figure after) {
        return switch (before.measure()) {
            // the month is over, and with it who belongs to it
            case CONVERSION_COHORT, REVENUE_PER_LEAD -> isSame(before.denominator(), after.denominator());
            default -> isNoLess(before.denominator(), after.denominator());
        };
    }

    private static boolean mayHaveReached(Figure before, Figure after) {
        return switch (before.measure()) {
            // who was never contacted may be contacted yet, and tried often enough
            case NEVER_CONTACTED, INVALID_REJECTIONS -> true;
            default -> isNoLess(before.numerator(), after.numerator());
        };
    }

    private static boolean isNoLess(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before == null || (after != null && after.compareTo(before) >= 0);
    }

    /** Whether two numbers are equal whatever their scale, or both are missing. */
    static boolean isSame(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null || after == null) {
            return before == null && after == null;
        }
        return before.compareTo(after) == 0;
    }
}
