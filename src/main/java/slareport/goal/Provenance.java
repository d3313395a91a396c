package slareport.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import slareport.measure.Wilson;

/** A conversion rate or average deal that the goal is reckoned with, and where it comes from. */
public sealed interface Provenance {
    /** The number, rounded half to even to ten decimals; null when unknown. */
    default @Nullable BigDecimal value() {
        Ratio ratio = ratio();
        return ratio == null ? null : ratio.rounded();
    }

    /** The number in twenty digits, to reckon with elsewhere as exactly as it is done here; null when unknown. */
    default @Nullable BigDecimal precise() {
        Ratio ratio = ratio();
        return ratio == null ? null : ratio.precise();
    }

    /** The exact number, null when unknown. */
    @Nullable Ratio ratio();

    /** The upper bound of its interval; the number itself where it has none. */
    default @Nullable Ratio upper() {
        return ratio();
    }

    /** The lower bound of its interval; the number itself where it has none. */
    default @Nullable Ratio lower() {
        return ratio();
    }

    /**
     * Taken from what was measured.
     *
     * @param denominator above 0
     * @param low lower bound of the 95 % interval, null where there is none
     * @param high its upper bound, null where there is none
     * @param first first of the months that were pooled
     * @param last last of them
     */
    record Measured(
            BigDecimal numerator,
            BigDecimal denominator,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            YearMonth first,
            YearMonth last)
            implements Provenance {
        private static final int DECIMALS = 10;

        /** A share of counted things, with its interval; a quotient above 1 is no share and has none. */
        static Measured share(BigDecimal numerator, BigDecimal denominator, YearMonth first, YearMonth last) {
            if (numerator.compareTo(denominator) > 0) {
                return new Measured(numerator, denominator, null, null, first, last);
            }
            Wilson interval = Wilson.of(numerator.longValueExact(), denominator.longValueExact());
            return new Measured(numerator, denominator, rounded(interval.low()), rounded(interval.high()), first, last);
        }

        @Override
        public Ratio ratio() {
            return new Ratio(numerator, denominator);
        }

        @Override
        public Ratio upper() {
            return high == null ? ratio() : Ratio.of(high);
        }

        @Override
        public Ratio lower() {
            return low == null ? ratio() : Ratio.of(low);
        }

        private static BigDecimal rounded(double bound) {
            return BigDecimal.valueOf(bound).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        }
    }

    /**
     * Written in the agreement.
     *
     * @param shortage why it stands in for what was measured; null when it was agreed as it is
     */
    record Agreed(BigDecimal number, @Nullable Shortage shortage) implements Provenance {
        @Override
        public Ratio ratio() {
            return Ratio.of(number);
        }
    }

    /** Neither measured nor written in the agreement. */
    record Unknown(Shortage shortage) implements Provenance {
        @Override
        public @Nullable Ratio ratio() {
            return null;
        }
    }
}
