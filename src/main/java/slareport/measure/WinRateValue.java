package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.calendar.EpochMicros;
import slareport.journey.Deal;

/** Of the amounts of the deals closed in the month, the share that was won; deals without an amount stay out. */
record WinRateValue() implements Measure<Deal, ValueShareTally> {
    @Override
    public Label label() {
        return Label.of(MeasureCode.WIN_RATE_VALUE, Label.RATIO);
    }

    @Override
    public ValueShareTally tally() {
        return new ValueShareTally();
    }

    @Override
    public long instant(Deal deal) {
        return deal.isClosed() && deal.amount() != null ? deal.closedAt() : EpochMicros.NONE;
    }

    @Override
    public void count(Deal deal, ValueShareTally tally) {
        if (deal.amount() != null) {
            tally.add(deal.amount(), deal.isWon());
        }
    }
}
