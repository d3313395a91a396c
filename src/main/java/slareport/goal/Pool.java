package slareport.goal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Several months taken together.
 *
 * @param months in order
 * @param numerator the months' sum of what is divided
 * @param cases the months' number of cases that it is divided by
 */
record Pool(List<YearMonth> months, BigDecimal numerator, BigDecimal cases) {
    private static final int LEAST_MONTHS = 3;
    private static final BigDecimal LEAST_CASES = BigDecimal.valueOf(30);

    static Pool of(
            List<YearMonth> months, Function<YearMonth, BigDecimal> numerator, Function<YearMonth, BigDecimal> cases) {
        return new Pool(months, sum(months, numerator), sum(months, cases));
    }

    private static BigDecimal sum(List<YearMonth> months, Function<YearMonth, BigDecimal> amount) {
        return months.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** At most so many months up to the last one, none of them before the first; none at all when that is null. */
    static List<YearMonth> months(int most, @Nullable YearMonth first, YearMonth last) {
        List<YearMonth> months = new ArrayList<>();
        for (int back = most - 1; back >= 0; back--) {
            YearMonth month = last.minusMonths(back);
            if (first != null && !month.isBefore(first)) {
                months.add(month);
            }
        }
        return months;
    }

    /** Why it is too little to rely on, null when it is enough. */
    @Nullable Shortage shortage() {
        if (months.size() < LEAST_MONTHS) {
            return Shortage.months(months.size());
        }
        return cases.compareTo(LEAST_CASES) < 0 ? Shortage.cases(cases.longValue()) : null;
    }

    YearMonth first() {
        return months.get(0);
    }

    YearMonth last() {
        return months.get(months.size() - 1);
    }
}
