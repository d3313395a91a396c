package slareport.goal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact quotient that numbers of people or money are divided by or shared out by.
 *
 * @param denominator above 0
 */
record Ratio(BigDecimal numerator, BigDecimal denominator) {
    private static final int DECIMALS = 10;

    /** More than a spreadsheet holds, so that it gets the number nearest to the quotient. */
    private static final MathContext PRECISE = new MathContext(20, RoundingMode.HALF_EVEN);

    static Ratio of(BigDecimal number) {
        return new Ratio(number, BigDecimal.ONE);
    }

    /** Whether anything can be divided by it. */
    boolean isPositive() {
        return numerator.signum() > 0;
    }

    /** The least whole number that is not below a number divided by this, which must be above 0. */
    BigDecimal dividedInto(BigDecimal number) {
        return number.multiply(denominator).divide(numerator, 0, RoundingMode.CEILING);
    }

    /** The least whole number that is not below this part of a number. */
    BigDecimal partOf(BigDecimal number) {
        return number.multiply(numerator).divide(denominator, 0, RoundingMode.CEILING);
    }

    /** This part of an amount, rounded half to even. */
    BigDecimal roundedPartOf(BigDecimal amount) {
        return amount.multiply(numerator).divide(denominator, DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** The quotient in twenty digits. */
    BigDecimal precise() {
        return numerator.divide(denominator, PRECISE);
    }

    /** The quotient rounded half to even. */
    BigDecimal rounded() {
        return numerator.divide(denominator, DECIMALS, RoundingMode.HALF_EVEN);
    }
}
