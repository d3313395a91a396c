package slareport.journey;

import slareport.calendar.EpochMicros;

/** Whether leads are touched in time. */
public final class ResponseJudge extends Judge {
    public ResponseJudge(LeadClock clock) {
        super(clock);
    }

    @Override
    Verdict.State state(Journey journey, long start, long deadline, long touched) {
        if (clock().isExcused(journey, deadline, touched)) {
            return Verdict.State.EXEMPT;
        }
        if (touched != EpochMicros.NONE) {
            return touched <= deadline ? Verdict.State.MET : Verdict.State.LATE;
        }
        return clock().hasPassed(deadline) ? Verdict.State.OVERDUE : Verdict.State.PENDING;
    }
}
