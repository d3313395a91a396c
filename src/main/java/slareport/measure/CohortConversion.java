package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.journey.Journey;

/** Of the leads that entered one stage in the month, the share that has entered a later one by now. */
record CohortConversion(String fromId, int from, String toId, int to) implements LeadShare {
    @Override
    public Label label() {
        return new Label(MeasureCode.CONVERSION_COHORT, fromId, toId, Label.RATIO);
    }

    @Override
    public long instant(Journey journey) {
        return journey.entry(from);
    }

    @Override
    public void count(Journey journey, ShareTally tally) {
        tally.add(journey.entered(to));
    }
}
