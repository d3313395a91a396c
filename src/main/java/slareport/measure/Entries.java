package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.journey.Journey;

/** How many leads entered a stage in the month. */
record Entries(String stageId, int stage) implements Measure<Journey, CountTally> {
    @Override
    public Label label() {
        return Label.at(MeasureCode.ENTRIES, stageId, Label.COUNT);
    }

    @Override
    public CountTally tally() {
        return new CountTally();
    }

    @Override
    public long instant(Journey journey) {
        return journey.entry(stage);
    }

    @Override
    public void count(Journey journey, CountTally tally) {
        tally.add(1);
    }
}
