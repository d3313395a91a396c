package slareport.measure;

import java.math.BigDecimal;

/** A sum of money and how many amounts it has; read as the sum or as the mean. */
final class MoneyTally implements Tally<MoneyTally> {
    private final boolean isMean;
    private BigDecimal sum = BigDecimal.ZERO;
    private long count;

    private MoneyTally(boolean isMean) {
        this.isMean = isMean;
    }

    static MoneyTally sum() {
        return new MoneyTally(false);
    }

    static MoneyTally mean() {
        return new MoneyTally(true);
    }

    void add(BigDecimal amount) {
        sum = sum.add(amount);
        count++;
    }

    @Override
    public void merge(MoneyTally other) {
        sum = sum.add(other.sum);
        count += other.count;
    }

    @Override
    public boolean isEmpty() {
        return count == 0;
    }

    @Override
    public Reading read() {
        return isMean ? Reading.quotient(sum, BigDecimal.valueOf(count)) : Reading.of(sum);
    }
}
