package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.journey.Journey;
import slareport.journey.Verdict;

/** Of the leads whose answer is due, the share that nobody has touched at all. */
record NeverContacted(Judged judged) implements LeadShare {
    @Override
    public Label label() {
        return Label.at(MeasureCode.NEVER_CONTACTED, judged.stageOfClock(), Label.RATIO);
    }

    @Override
    public long instant(Journey journey) {
        return judged.start(journey);
    }

    @Override
    public void count(Journey journey, ShareTally tally) {
        Verdict verdict = judged.verdict(journey);
        if (verdict.isDue()) {
            tally.add(verdict.state() == Verdict.State.OVERDUE);
        }
    }
}
