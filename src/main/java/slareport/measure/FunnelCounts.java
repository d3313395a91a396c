package slareport.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import slareport.calendar.EpochMicros;
import slareport.journey.Deal;
import slareport.journey.Journey;

/**
 * Counts month by month how leads entered each stage, how many of them have entered the next one since, and what was
 * won. Exact, and free of order when merged.
 */
final class FunnelCounts {
    private final Months months;
    private final long[][] entered;
    private final long[][] wentOn;
    private final long[] won;
    private final long[] wonWithAmount;
    private final BigDecimal[] amounts;

    /** @param months all months that events may fall into; others do not count */
    FunnelCounts(int stages, Months months) {
        this.months = months;
        this.entered = new long[stages][months.size()];
        this.wentOn = new long[stages][months.size()];
        this.won = new long[months.size()];
        this.wonWithAmount = new long[months.size()];
        this.amounts = new BigDecimal[months.size()];
        Arrays.fill(amounts, BigDecimal.ZERO);
    }

    void add(Journey journey) {
        for (int stage = 0; stage < entered.length; stage++) {
            int month = month(journey.entry(stage));
            if (month != Months.OUTSIDE) {
                entered[stage][month]++;
                if (stage + 1 < entered.length && journey.entered(stage + 1)) {
                    wentOn[stage][month]++;
                }
            }
        }
    }

    void add(Deal deal) {
        int month = deal.isWon() ? month(deal.closedAt()) : Months.OUTSIDE;
        if (month != Months.OUTSIDE) {
            won[month]++;
            if (deal.amount() != null) {
                wonWithAmount[month]++;
                amounts[month] = amounts[month].add(deal.amount());
            }
        }
    }

    void merge(FunnelCounts other) {
        for (int stage = 0; stage < entered.length; stage++) {
            addAll(entered[stage], other.entered[stage]);
            addAll(wentOn[stage], other.wentOn[stage]);
        }
        addAll(won, other.won);
        addAll(wonWithAmount, other.wonWithAmount);
        for (int month = 0; month < amounts.length; month++) {
            amounts[month] = amounts[month].add(other.amounts[month]);
        }
    }

    long[] entered(int stage) {
        return entered[stage];
    }

    long[] wentOn(int stage) {
        return wentOn[stage];
    }

    /** All deals won, by month. */
    long[] won() {
        return won;
    }

    /** Those of them whose amount is known, by month. */
    long[] wonWithAmount() {
        return wonWithAmount;
    }

    /** Their sums, by month. */
    BigDecimal[] amounts() {
        return amounts;
    }

    private int month(long instant) {
        return instant == EpochMicros.NONE ? Months.OUTSIDE : months.indexOf(instant);
    }

    private static void addAll(long[] mine, long[] others) {
        for (int i = 0; i < mine.length; i++) {
            mine[i] += others[i];
        }
    }
}
