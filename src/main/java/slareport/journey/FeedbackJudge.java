package slareport.journey;

import slareport.calendar.EpochMicros;

/** Whether sales says in time what it decided on a lead, and for a rejection why. */
public final class FeedbackJudge extends Judge {
    public FeedbackJudge(LeadClock clock) {
        super(clock);
    }

    @Override
    Verdict.State state(Journey journey, long start, long deadline, long touched) {
        boolean isSilent = journey.decision() == Decision.UNDECIDED
                || (journey.decision() == Decision.REJECTED && journey.reason() == Journey.Reason.NONE);
        if (isSilent) {
            return clock().hasPassed(deadline) ? Verdict.State.OVERDUE : Verdict.State.PENDING;
        }
        if (journey.decidedAt() == EpochMicros.NONE) {
            return Verdict.State.UNKNOWN;
        }
        return journey.decidedAt() <= deadline ? Verdict.State.MET : Verdict.State.LATE;
    }
}
