package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.journey.Coverage;
import slareport.journey.Journey;

/**
 * Of the leads that entered a stage in the month, the share that meets a rule: the buyer profile for {@code fit}, the
 * stage's own criteria for {@code qualified}.
 */
record RuleShare(MeasureCode measure, String stageId, int stage, Coverage rule) implements LeadShare {
    @Override
    public Label label() {
        return Label.at(measure, stageId, Label.RATIO);
    }

    @Override
    public long instant(Journey journey) {
        return journey.entry(stage);
    }

    @Override
    public void count(Journey journey, ShareTally tally) {
        tally.add(rule.test().holds(journey.lead()));
    }
}
