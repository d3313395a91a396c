package slareport.measure;

import slareport.agreement.Commitment;
import slareport.calendar.EpochMicros;
import slareport.journey.Governing;
import slareport.journey.Journey;
import slareport.journey.Response;
import slareport.journey.ResponseClock;

/**
 * The leads that one commitment on the first response judges, with the judgements.
 *
 * @param governing which commitment judges a lead
 * @param place this commitment's place among them
 */
record Judged(Commitment commitment, Governing governing, int place, ResponseClock clock) {
    /** When the clock of a lead started, NONE when another commitment judges it or the clock never started. */
    long start(Journey journey) {
        long start = clock.start(journey);
        return start == EpochMicros.NONE || governing.of(journey.lead()) != place ? EpochMicros.NONE : start;
    }

    Response response(Journey journey) {
        return clock.judge(journey);
    }

    /** The stage that starts the clock, empty for creation and assignment. */
    String stage() {
        return commitment.clock() == null ? "" : commitment.clock().stageOrEmpty();
    }
}
