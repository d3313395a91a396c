package slareport.measure;

import java.math.BigDecimal;

/** How many there are. */
final class CountTally implements Tally<CountTally> {
    private long count;

    void add(long more) {
        count += more;
    }

    long count() {
        return count;
    }

    @Override
    public void merge(CountTally other) {
        count += other.count;
    }

    @Override
    public boolean isEmpty() {
        return count == 0;
    }

    @Override
    public Reading read() {
        return Reading.of(BigDecimal.valueOf(count));
    }
}
