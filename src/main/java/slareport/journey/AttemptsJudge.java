package slareport.journey;

import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment.ClockStart;
import slareport.agreement.Stage;
import slareport.calendar.Allowance;
import slareport.calendar.EpochMicros;
import slareport.calendar.WorkingCalendar;

/** Whether sales tries often enough to reach a lead, unless there is no need to go on. */
public final class AttemptsJudge extends Judge {
    private final int count;
    private final @Nullable Allowance apart;
    private final WorkingCalendar calendar;
    private final int stageOfClock;

    /**
     * @param count how many touches are asked for
     * @param apart least time between two touches that count, null where not asked for
     */
    public AttemptsJudge(
            LeadClock clock,
            ClockStart start,
            int count,
            @Nullable Allowance apart,
            StageMap stages,
            WorkingCalendar calendar) {
        super(clock);
        this.count = count;
        this.apart = apart;
        this.calendar = calendar;
        this.stageOfClock = stages.indexOf(start instanceof ClockStart.AtStage at ? at.stage() : Stage.LEAD);
    }

    @Override
    Verdict.State state(Journey journey, long start, long deadline, long touched) {
        if (clock().isExcused(journey, deadline, touched)) {
            return Verdict.State.EXEMPT;
        }
        boolean isMet = counted(journey, start, deadline) >= count
                || hasConnected(journey, start, deadline)
                || hasMovedOn(journey, deadline)
                || wasRejectedForCause(journey, deadline);
        if (isMet) {
            return Verdict.State.MET;
        }
        return clock().hasPassed(deadline) ? Verdict.State.FAILED : Verdict.State.PENDING;
    }

    /** How many touches of a lead count as attempts, from the start of its clock to the deadline. */
    public int counted(Journey journey, long start, long deadline) {
        int counted = 0;
        long last = EpochMicros.NONE;
        for (long touch : journey.touches()) {
            if (touch >= start && touch <= deadline && (counted == 0 || isApart(last, touch))) {
                counted++;
                last = touch;
            }
        }
        return counted;
    }

    private boolean isApart(long last, long touch) {
        if (apart instanceof Allowance.Wall wall) {
            return touch - last >= EpochMicros.lengthOf(wall.time());
        }
        if (apart instanceof Allowance.Working working) {
            return calendar.worked(last, touch) >= EpochMicros.lengthOf(working.time());
        }
        return true;
    }

    private static boolean hasConnected(Journey journey, long start, long deadline) {
        for (long connection : journey.connections()) {
            if (connection >= start && connection <= deadline) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMovedOn(Journey journey, long deadline) {
        for (int stage = stageOfClock + 1; stage < journey.entries().length; stage++) {
            if (journey.entered(stage) && journey.entry(stage) <= deadline) {
                return true;
            }
        }
        return false;
    }

    private static boolean wasRejectedForCause(Journey journey, long deadline) {
        boolean hasCause =
                journey.reason() != Journey.Reason.NONE && !journey.reason().isUnreachable();
        return hasCause && journey.decidedAt() != EpochMicros.NONE && journey.decidedAt() <= deadline;
    }
}
