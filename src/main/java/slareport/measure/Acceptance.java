package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.calendar.EpochMicros;
import slareport.journey.Decision;
import slareport.journey.Journey;

/** Of the MQLs of the month on which sales decided, the share that it accepted. */
record Acceptance(int mql) implements LeadShare {
    @Override
    public Label label() {
        return Label.at(MeasureCode.ACCEPTANCE, Stage.MQL, Label.RATIO);
    }

    @Override
    public long instant(Journey journey) {
        return journey.decision() == Decision.UNDECIDED ? EpochMicros.NONE : journey.entry(mql);
    }

    @Override
    public void count(Journey journey, ShareTally tally) {
        tally.add(journey.decision() == Decision.ACCEPTED);
    }
}
