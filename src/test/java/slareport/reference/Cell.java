package slareport.reference;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a measure gives for one slice.
 *
 * @param counted whether there was anything to count
 * @param over a share's or a mean's numerator, null for others
 * @param value null if there is none
 * @param interval null if there is none
 */
record Cell(boolean counted, BigDecimal over, BigDecimal under, Quotient value, String unit, Wilson interval) {
    /** A share of cases, with its interval. */
    static Cell share(long hits, long cases) {
        Cell plain = shareWithoutInterval(BigDecimal.valueOf(hits), BigDecimal.valueOf(cases), hits != 0 || cases != 0);
        return cases == 0
                ? plain
                : new Cell(true, plain.over, plain.under, plain.value, plain.unit, Wilson.of(hits, cases));
    }

    static Cell shareWithoutInterval(BigDecimal over, BigDecimal under, boolean counted) {
        return new Cell(counted, over, under, under.signum() == 0 ? null : new Quotient(over, under), "ratio", null);
    }

    /** Nothing can be said: the exports lack what the measure needs. */
    static Cell unknown(String unit) {
        return new Cell(false, null, null, null, unit, null);
    }

    static Cell count(long count) {
        return new Cell(count != 0, null, null, Quotient.of(count, 1), "count", null);
    }

    static Cell sum(List<BigDecimal> amounts, String currency) {
        return new Cell(!amounts.isEmpty(), null, null, Quotient.of(total(amounts)), currency, null);
    }

    static Cell mean(List<BigDecimal> amounts, String currency) {
        BigDecimal cases = BigDecimal.valueOf(amounts.size());
        Quotient value = amounts.isEmpty() ? null : new Quotient(total(amounts), cases);
        return new Cell(!amounts.isEmpty(), total(amounts), cases, value, currency, null);
    }

    static Cell median(boolean counted, Quotient value, String unit) {
        return new Cell(counted, null, null, value, unit, null);
    }

    static BigDecimal total(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
