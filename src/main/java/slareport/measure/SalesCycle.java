package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.calendar.EpochMicros;
import slareport.journey.Deal;

/** The median of the days from creation to closing of the deals won in the month; never of a negative span. */
record SalesCycle() implements Measure<Deal, MedianTally> {
    @Override
    public Label label() {
        return Label.of(MeasureCode.SALES_CYCLE, Label.DAYS);
    }

    @Override
    public MedianTally tally() {
        return new MedianTally(EpochMicros.PER_DAY);
    }

    @Override
    public long instant(Deal deal) {
        return deal.isWon() && deal.closedAt() >= deal.createdAt() ? deal.closedAt() : EpochMicros.NONE;
    }

    @Override
    public void count(Deal deal, MedianTally tally) {
        tally.add(deal.closedAt() - deal.createdAt());
    }
}
