package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.calendar.EpochMicros;
import slareport.journey.Deal;

/** The sum of the amounts of the deals won in the month; deals without an amount stay out. */
record Revenue(String currency) implements Measure<Deal, MoneyTally> {
    @Override
    public Label label() {
        return Label.of(MeasureCode.REVENUE, currency);
    }

    @Override
    public MoneyTally tally() {
        return MoneyTally.sum();
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
