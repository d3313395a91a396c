package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.calendar.EpochMicros;
import slareport.journey.Deal;

/** What a customer bought: revenue of the month, divided by the different leads that it came from. */
record CustomerValue(String currency) implements Measure<Deal, CustomerTally> {
    @Override
    public Label label() {
        return Label.of(MeasureCode.CUSTOMER_VALUE, currency);
    }

    @Override
    public CustomerTally tally() {
        return new CustomerTally();
    }

    @Override
    public long instant(Deal deal) {
        return deal.isWon() && deal.amount() != null ? deal.closedAt() : EpochMicros.NONE;
    }

    @Override
    public void count(Deal deal, CustomerTally tally) {
        if (deal.amount() != null) {
            tally.add(deal, deal.amount());
        }
    }
}
