package slareport.measure;

import java.math.BigDecimal;

/** Which share of an amount of money something has. No interval: money is not counted in cases. */
final class ValueShareTally implements Tally<ValueShareTally> {
    private BigDecimal having = BigDecimal.ZERO;
    private BigDecimal all = BigDecimal.ZERO;
    private long count;

    void add(BigDecimal amount, boolean has) {
        all = all.add(amount);
        having = has ? having.add(amount) : having;
        count++;
    }

    @Override
    public void merge(ValueShareTally other) {
        having = having.add(other.having);
        all = all.add(other.all);
        count += other.count;
    }

    @Override
    public boolean isEmpty() {
        return count == 0;
    }

    @Override
    public Reading read() {
        return Reading.quotient(having, all);
    }
}
