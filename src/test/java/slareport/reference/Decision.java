package slareport.reference;

import java.time.Instant;

/**
 * What sales decided on a lead as an MQL.
 *
 * @param at when, null if it is undecided or if nobody knows
 * @param reason why a lead was rejected, empty if nobody said
 */
record Decision(Verdict verdict, Instant at, String reason) {
    enum Verdict {
        ACCEPTED,
        REJECTED,
        UNDECIDED
    }

    boolean isRejection() {
        return verdict == Verdict.REJECTED;
    }
}
