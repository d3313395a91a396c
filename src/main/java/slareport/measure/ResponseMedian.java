package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.calendar.EpochMicros;
import slareport.journey.Journey;
import slareport.journey.Response;

/** The time within which half of the leads are touched, those still waiting taken into account. */
record ResponseMedian(Judged judged) implements Measure<Journey, SurvivalTally> {
    @Override
    public Label label() {
        boolean isWall = judged.commitment().within() != null
                && judged.commitment().within().isWall();
        return Label.at(MeasureCode.RESPONSE_MEDIAN, judged.stage(), isWall ? Label.SECONDS : Label.WORKING_SECONDS);
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
        Response response = judged.response(journey);
        if (response.state() == Response.State.EXEMPT) {
            return;
        }
        long elapsed = judged.clock().elapsed(response);
        if (response.touchedAt() == EpochMicros.NONE) {
            tally.addStillGoingOn(elapsed);
        } else {
            tally.addEnded(elapsed);
        }
    }
}
