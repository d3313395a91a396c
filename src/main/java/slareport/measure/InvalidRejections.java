package slareport.measure;

import java.util.List;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.calendar.EpochMicros;
import slareport.journey.Decision;
import slareport.journey.Journey;
import slareport.journey.Verdict;

/** Of the rejected MQLs of the month, the share rejected as unreachable although the attempts agreed were not made. */
record InvalidRejections(int mql, List<Judged> attempts) implements LeadShare {
    @Override
    public Label label() {
        return Label.at(MeasureCode.INVALID_REJECTIONS, Stage.MQL, Label.RATIO);
    }

    @Override
    public long instant(Journey journey) {
        return journey.decision() == Decision.REJECTED ? journey.entry(mql) : EpochMicros.NONE;
    }

    @Override
    public void count(Journey journey, ShareTally tally) {
        tally.add(journey.reason().isUnreachable() && lacksAttempts(journey));
    }

    private boolean lacksAttempts(Journey journey) {
        for (Judged judged : attempts) {
            if (judged.start(journey) != EpochMicros.NONE) {
                Verdict.State state = judged.verdict(journey).state();
                return state == Verdict.State.FAILED || state == Verdict.State.PENDING;
            }
        }
        return false;
    }
}
