package slareport.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a tally comes to: the value of a measure with what it was made of.
 *
 * @param numerator for shares and means, else null
 * @param denominator for shares and means, else null
 * @param value null when there is none
 * @param low lower bound of the 95 % interval of a share, else null
 * @param high its upper bound, else null
 * @param noData why there is no value, null when there is one
 * @param exact the value before it was rounded, null when there is none
 */
record Reading(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable NoData noData,
        @Nullable Fraction exact) {
    /** Decimals to which quotients are rounded, half to even. */
    static final int DECIMALS = 10;

    /** No value, for a reason. */
    static Reading none(NoData reason) {
        return new Reading(null, null, null, null, null, reason, null);
    }

    /** A value that is neither a share nor a mean, such as a count or a sum. */
    static Reading of(BigDecimal value) {
        return new Reading(null, null, value, null, null, null, Fraction.of(value));
    }

    /** A value that is neither a share nor a mean and may need rounding, such as a median. */
    static Reading of(Fraction exact) {
        return new Reading(null, null, exact.rounded(), null, null, null, exact);
    }

    /** Numerator ÷ denominator without an interval; no value when the denominator is 0. */
    static Reading quotient(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return new Reading(numerator, denominator, null, null, null, NoData.NOTHING_COUNTED, null);
        }
        Fraction exact = new Fraction(numerator, denominator);
        return new Reading(numerator, denominator, exact.rounded(), null, null, null, exact);
    }

    /** A share of counted things with its Wilson interval; no value when nothing was counted. */
    static Reading share(long numerator, long denominator) {
        Reading plain = quotient(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
        if (denominator == 0) {
            return plain;
        }
        Wilson interval = Wilson.of(numerator, denominator);
        return new Reading(
                plain.numerator(),
                plain.denominator(),
                plain.value(),
                rounded(interval.low()),
                rounded(interval.high()),
                null,
                plain.exact());
    }

    /** The value, 0 when there is none. */
    BigDecimal valueOrZero() {
        return value == null ? BigDecimal.ZERO : value;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
