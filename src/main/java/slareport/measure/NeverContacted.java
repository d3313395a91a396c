package slareport.measure;

import slareport.agreement.MeasureCode;
import slareport.journey.Journey;
import slareport.journey.Response;

/** Of the leads whose answer is due, the share that nobody has touched at all. */
record NeverContacted(Judged judged) implements LeadShare {
    @Override
    public Label label() {
        return Label.at(MeasureCode.NEVER_CONTACTED, judged.stage(), Label.RATIO);
    }

    @Override
    public long instant(Journey journey) {
        return judged.start(journey);
    }

    @Override
    public void count(Journey journey, ShareTally tally) {
        Response response = judged.response(journey);
        if (response.isDue()) {
            tally.add(response.state() == Response.State.OVERDUE);
        }
    }
}
