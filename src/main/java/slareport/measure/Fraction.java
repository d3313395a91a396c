package slareport.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact number, for comparing before anything is rounded.
 *
 * @param denominator above 0
 */
record Fraction(BigDecimal numerator, BigDecimal denominator) {
    static Fraction of(BigDecimal number) {
        return new Fraction(number, BigDecimal.ONE);
    }

    /** The number rounded to {@link Reading#DECIMALS}, half to even. */
    BigDecimal rounded() {
        return numerator.divide(denominator, Reading.DECIMALS, RoundingMode.HALF_EVEN);
    }
}
