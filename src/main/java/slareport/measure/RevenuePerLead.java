package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.journey.DealReader;
import slareport.journey.Journey;

/** What the leads of the month have bought by now, divided by all of them. */
record RevenuePerLead(int lead, String currency, DealReader deals) implements Measure<Journey, MoneyTally> {
    @Override
    public Label label() {
        return Label.of(MeasureCode.REVENUE_PER_LEAD, currency);
    }

    @Override
    public MoneyTally tally() {
        return MoneyTally.mean();
    }

    @Override
    public long instant(Journey journey) {
        return journey.entry(lead);
    }

    @Override
    public void count(Journey journey, MoneyTally tally) {
        tally.add(deals.wonBy(journey.lead()));
    }
}
