package slareport.measure;

import slareport.agreement.Commitment;
import slareport.calendar.EpochMicros;
import slareport.journey.Governing;
import slareport.journey.Journey;
import slareport.journey.Judge;
import slareport.journey.Verdict;

/**
 * The leads that one commitment judges one by one, with its verdicts.
 *
 * @param governing which commitment of the same measure judges a lead
 * @param place this commitment's place among them
 */
record Judged(Commitment commitment, Governing governing, int place, Judge judge) {
    /** When the clock of a lead started, NONE when another commitment judges it or the clock never started. */
    long start(Journey journey) {
        long start = judge.clock().start(journey);
        return start == EpochMicros.NONE || governing.of(journey.lead()) != place ? EpochMicros.NONE : start;
    }

    /** The stage that starts the clock, empty for creation and assignment. */
    String stageOfClock() {
        return commitment.clock() == null ? "" : commitment.clock().stageOrEmpty();
    }

    Verdict verdict(Journey journey) {
        return judge.judge(journey);
    }
}
