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
record Cell(boolean counted, BigDecimal over, BigDecimal under, Quotient value, Wilson interval) {
    private static final long DAY_MICROS = 86_400_000_000L;

    /** Nothing can be said: the exports lack what the measure needs. */
    static final Cell UNKNOWN = new Cell(false, null, null, null, null);

    /** A share of cases, with its interval. */
    static Cell share(long hits, long cases) {
        Cell plain = ratio(BigDecimal.valueOf(hits), BigDecimal.valueOf(cases));
        return cases == 0 ? plain : new Cell(true, plain.over, plain.under, plain.value, Wilson.of(hits, cases));
    }

    /** A share of anything but cases, which has no interval. */
    static Cell ratio(BigDecimal over, BigDecimal under) {
        return ratio(over, under, over.signum() != 0 || under.signum() != 0);
    }

    static Cell ratio(BigDecimal over, BigDecimal under, boolean counted) {
        return new Cell(counted, over, under, under.signum() == 0 ? null : new Quotient(over, under), null);
    }

    static Cell count(long count) {
        return new Cell(count != 0, null, null, Quotient.of(count, 1), null);
    }

    static Cell sum(List<BigDecimal> amounts) {
        return new Cell(!amounts.isEmpty(), null, null, Quotient.of(total(amounts)), null);
    }

    /** A sum of amounts over a number of cases. */
    static Cell mean(List<BigDecimal> amounts, long cases) {
        BigDecimal under = BigDecimal.valueOf(cases);
        Quotient value = cases == 0 ? null : new Quotient(total(amounts), under);
        return new Cell(cases != 0, total(amounts), under, value, null);
    }

    /** The median of spans in microseconds, in days. */
    static Cell medianDays(List<Long> micros) {
        Quotient median = micros.isEmpty() ? null : Median.of(micros, DAY_MICROS);
        return new Cell(!micros.isEmpty(), null, null, median, null);
    }

    static BigDecimal total(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
