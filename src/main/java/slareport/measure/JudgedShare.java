package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.journey.Journey;
import slareport.journey.Verdict;

/**
 * Of the leads on which it can be said, the share on which a promise was kept: decided in time for {@code feedback}, tried
 * often enough for {@code attempts}.
 */
record JudgedShare(MeasureCode measure, String stageId, Judged judged) implements LeadShare {
    @Override
    public Label label() {
        return Label.at(measure, stageId, Label.RATIO);
    }

    @Override
    public long instant(Journey journey) {
        return judged.start(journey);
    }

    @Override
    public void count(Journey journey, ShareTally tally) {
        Verdict verdict = judged.verdict(journey);
        if (verdict.isDue()) {
            tally.add(verdict.state() == Verdict.State.MET);
        }
    }
}
