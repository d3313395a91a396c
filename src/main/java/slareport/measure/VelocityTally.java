package slareport.measure;

import java.math.BigDecimal;
import slareport.calendar.EpochMicros;
import slareport.journey.Deal;

/** The four factors of the pipeline's velocity. */
final class VelocityTally implements Tally<VelocityTally> {
    private long open;
    private long won;
    private long closed;
    private BigDecimal amounts = BigDecimal.ZERO;
    private long withAmount;
    private final Median cycles = new Median();

    void addOpen() {
        open++;
    }

    void addClosed(Deal deal) {
        closed++;
        if (!deal.isWon()) {
            return;
        }
        won++;
        if (deal.amount() != null) {
            amounts = amounts.add(deal.amount());
            withAmount++;
        }
        if (deal.closedAt() >= deal.createdAt()) {
            cycles.add(deal.closedAt() - deal.createdAt());
        }
    }

    @Override
    public void merge(VelocityTally other) {
        open += other.open;
        won += other.won;
        closed += other.closed;
        amounts = amounts.add(other.amounts);
        withAmount += other.withAmount;
        cycles.addAll(other.cycles);
    }

    @Override
    public boolean isEmpty() {
        return open == 0 && closed == 0;
    }

    /** The factors one by one. */
    VelocityFactors factors() {
        return new VelocityFactors(open, won, closed, withAmount, amounts, cycles.in(EpochMicros.PER_DAY));
    }

    @Override
    public Reading read() {
        // twice the median in microseconds is a whole number, so that the product is divided only once
        long twiceCycle = cycles.isEmpty() ? 0 : cycles.twice();
        if (closed == 0 || withAmount == 0 || twiceCycle == 0) {
            return Reading.none(NoData.NOTHING_COUNTED);
        }
        BigDecimal above = amounts.multiply(BigDecimal.valueOf(open))
                .multiply(BigDecimal.valueOf(won))
                .multiply(BigDecimal.valueOf(2 * EpochMicros.PER_DAY));
        BigDecimal below = BigDecimal.valueOf(closed)
                .multiply(BigDecimal.valueOf(withAmount))
                .multiply(BigDecimal.valueOf(twiceCycle));
        return Reading.of(new Fraction(above, below));
    }
}
