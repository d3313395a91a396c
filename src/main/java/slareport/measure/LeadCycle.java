package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.calendar.EpochMicros;
import slareport.journey.Journey;

/** The median of the days from entry at lead to entry at customer, of the leads that became customers in the month. */
record LeadCycle(int lead, int customer) implements Measure<Journey, MedianTally> {
    @Override
    public Label label() {
        return Label.of(MeasureCode.LEAD_CYCLE, Label.DAYS);
    }

    @Override
    public MedianTally tally() {
        return new MedianTally(EpochMicros.PER_DAY);
    }

    @Override
    public long instant(Journey journey) {
        return journey.entered(lead) ? journey.entry(customer) : EpochMicros.NONE;
    }

    @Override
    public void count(Journey journey, MedianTally tally) {
        tally.add(journey.entry(customer) - journey.entry(lead));
    }
}
