package slareport.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A value kept exact as one number over another, and rounded only when it is written. */
record Quotient(BigDecimal over, BigDecimal under) {
    static final int DECIMALS = 10;

    static Quotient of(BigDecimal whole) {
        return new Quotient(whole, BigDecimal.ONE);
    }

    static Quotient of(long over, long under) {
        return new Quotient(BigDecimal.valueOf(over), BigDecimal.valueOf(under));
    }

    boolean isZero() {
        return over.signum() == 0;
    }

    Quotient dividedBy(Quotient other) {
        return new Quotient(over.multiply(other.under), under.multiply(other.over));
    }

    Quotient times(Quotient other) {
        return new Quotient(over.multiply(other.over), under.multiply(other.under));
    }

    /** Compares with a whole number. */
    int compareTo(BigDecimal number) {
        return over.compareTo(number.multiply(under)) * under.signum();
    }

    String written() {
        return written(over.divide(under, DECIMALS, RoundingMode.HALF_EVEN));
    }

    static String written(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
