package slareport.measure;

import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.calendar.EpochMicros;
import slareport.journey.Governing;
import slareport.journey.Journey;
import slareport.journey.Judge;
import slareport.journey.Verdict;

/**
 * The leads that one commitment judges one by one, with its verdicts. Several measures ask about the same lead one after
 * the other, so the last answers are kept; for use by one thread, which reads each journey once.
 */
final class Judged {
    private static final int NOBODY = -1;

    private final Commitment commitment;
    private final Governing governing;
    private final int place;
    private final Judge judge;

    private int startOf = NOBODY;
    private long start;
    private int verdictOf = NOBODY;
    private @Nullable Verdict verdict;

    /**
     * @param governing which commitment of the same measure judges a lead
     * @param place this commitment's place among them
     */
    Judged(Commitment commitment, Governing governing, int place, Judge judge) {
        this.commitment = commitment;
        this.governing = governing;
        this.place = place;
        this.judge = judge;
    }

    Commitment commitment() {
        return commitment;
    }

    Judge judge() {
        return judge;
    }

    /** When the clock of a lead started, NONE when another commitment judges it or the clock never started. */
    long start(Journey journey) {
        if (journey.lead() != startOf) {
            long started = judge.clock().start(journey);
            boolean isOurs = started != EpochMicros.NONE && governing.of(journey.lead()) == place;
            start = isOurs ? started : EpochMicros.NONE;
            startOf = journey.lead();
        }
        return start;
    }

    /** The stage that starts the clock, empty for creation and assignment. */
    String stageOfClock() {
        return commitment.clock() == null ? "" : commitment.clock().stageOrEmpty();
    }

    Verdict verdict(Journey journey) {
        if (verdict == null || journey.lead() != verdictOf) {
            verdict = judge.judge(journey);
            verdictOf = journey.lead();
        }
        return verdict;
    }
}
