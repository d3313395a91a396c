package slareport.goal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many are needed, as whole numbers; all null when that cannot be told.
 *
 * @param low enough if every measured rate lies at the upper bound of its interval
 * @param high enough if every measured rate lies at the lower bound of its interval
 */
public record Need(
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {
    /** Nobody can tell. */
    static final Need UNKNOWN = new Need(null, null, null);

    static Need exactly(BigDecimal number) {
        return new Need(number, number, number);
    }

    /** What is needed one stage earlier, rounded up. */
    Need before(Provenance provenance) {
        Ratio rate = provenance.ratio();
        Ratio upper = provenance.upper();
        Ratio lower = provenance.lower();
        if (value == null || low == null || high == null || rate == null || upper == null || lower == null) {
            return UNKNOWN;
        }
        if (!rate.isPositive() || !upper.isPositive() || !lower.isPositive()) {
            return UNKNOWN;
        }
        return new Need(rate.dividedInto(value), upper.dividedInto(low), lower.dividedInto(high));
    }

    /** A part of what is needed, rounded up. */
    Need part(Ratio part) {
        if (value == null || low == null || high == null) {
            return UNKNOWN;
        }
        return new Need(part.partOf(value), part.partOf(low), part.partOf(high));
    }
}
