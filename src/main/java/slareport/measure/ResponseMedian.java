package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.calendar.EpochMicros;
import slareport.journey.Journey;
import slareport.journey.Verdict;

/** The time within which half of the leads are touched, those still waiting taken into account. */
record ResponseMedian(Judged judged) implements Measure<Journey, SurvivalTally> {
    @Override
    public Label label() {
        boolean isWall = judged.commitment().within() != null
                && judged.commitment().within().isWall();
        return Label.at(
                MeasureCode.RESPONSE_MEDIAN, judged.stageOfClock(), isWall ? Label.SECONDS : Label.WORKING_SECONDS);
    }

    @Override
    public SurvivalTally tally() {
        return new SurvivalTally();
    }

    @Override
    public long instant(Journey journey) {
        return judged.start(journey);
    }

    @Override
    public void count(Journey journey, SurvivalTally tally) {
        Verdict verdict = judged.verdict(journey);
        if (verdict.state() == Verdict.State.EXEMPT) {
            return;
        }
        long elapsed = judged.judge().clock().elapsed(verdict.start(), verdict.touchedAt());
        if (verdict.touchedAt() == EpochMicros.NONE) {
            tally.addStillGoingOn(elapsed);
        } else {
            tally.addEnded(elapsed);
        }
    }
}
