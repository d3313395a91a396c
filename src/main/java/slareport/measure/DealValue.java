package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.calendar.EpochMicros;
import slareport.journey.Deal;

/** The mean amount of the deals won in the month; deals without an amount stay out. */
record DealValue(String currency) implements Measure<Deal, MoneyTally> {
    @Override
    public Label label() {
        return Label.of(MeasureCode.DEAL_VALUE, currency);
    }

    @Override
    public MoneyTally tally() {
        return MoneyTally.mean();
    }

    @Override
    public long instant(Deal deal) {
        return deal.isWon() && deal.amount() != null ? deal.closedAt() : EpochMicros.NONE;
    }

    @Override
    public void count(Deal deal, MoneyTally tally) {
        if (deal.amount() != null) {
            tally.add(deal.amount());
        }
    }
}
