package slareport.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The 95 % interval of a share by Wilson's formula, to fifty digits before it is rounded. */
record Wilson(BigDecimal low, BigDecimal high) {
    private static final MathContext EXACT_ENOUGH = new MathContext(50);
    private static final BigDecimal Z = new BigDecimal("1.959964");

    static Wilson of(long hits, long cases) {
        BigDecimal n = BigDecimal.valueOf(cases);
        BigDecimal p = BigDecimal.valueOf(hits).divide(n, EXACT_ENOUGH);
        BigDecimal zz = Z.multiply(Z);
        BigDecimal centre = p.add(zz.divide(n.multiply(BigDecimal.valueOf(2)), EXACT_ENOUGH));
        BigDecimal spread = p.multiply(BigDecimal.ONE.subtract(p))
                .divide(n, EXACT_ENOUGH)
                .add(zz.divide(n.multiply(n).multiply(BigDecimal.valueOf(4)), EXACT_ENOUGH))
                .sqrt(EXACT_ENOUGH)
                .multiply(Z);
        BigDecimal scale = BigDecimal.ONE.add(zz.divide(n, EXACT_ENOUGH));
        return new Wilson(rounded(centre.subtract(spread), scale), rounded(centre.add(spread), scale));
    }

    private static BigDecimal rounded(BigDecimal number, BigDecimal scale) {
        return number.divide(scale, EXACT_ENOUGH).setScale(Quotient.DECIMALS, RoundingMode.HALF_EVEN);
    }
}
