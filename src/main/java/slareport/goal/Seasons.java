package slareport.goal;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the year's need is spread over its months.
 *
 * @param weights twelve, January first, not all of them 0
 */
record Seasons(List<BigDecimal> weights) {
    /** The part of the year that a month has to bring; months count from 1. */
    Ratio month(int month) {
        return new Ratio(weights.get(month - 1), sum(weights));
    }

    /**
     * The part of the year that is to be there when so much of a month's working time has passed.
     *
     * @param worked working time that has passed
     * @param whole working time of the month; when it has none, the month counts only once it is over
     */
    Ratio until(int month, long worked, long whole) {
        BigDecimal before = sum(weights.subList(0, month - 1));
        BigDecimal all = sum(weights);
        if (whole == 0) {
            return new Ratio(before, all);
        }
        BigDecimal length = BigDecimal.valueOf(whole);
        BigDecimal part = weights.get(month - 1).multiply(BigDecimal.valueOf(worked));
        return new Ratio(before.multiply(length).add(part), all.multiply(length));
    }

    private static BigDecimal sum(List<BigDecimal> weights) {
        return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
