package slareport.journey;

import slareport.agreement.Commitment.ClockStart;
import slareport.calendar.Allowance;
import slareport.calendar.EpochMicros;
import slareport.calendar.WorkingCalendar;

/** A clock that a commitment starts for each lead: when it starts, when it has run out, and when it does not matter. */
public final class LeadClock {
    private final ClockStart clock;
    private final int stage;
    private final Allowance within;
    private final WorkingCalendar calendar;
    private final long asOf;

    public LeadClock(ClockStart clock, Allowance within, StageMap stages, WorkingCalendar calendar, long asOf) {
        this.clock = clock;
        this.stage = clock instanceof ClockStart.AtStage at ? stages.indexOf(at.stage()) : StageMap.NONE;
        this.within = within;
        this.calendar = calendar;
        this.asOf = asOf;
    }

    /** When a lead's clock started, in epoch microseconds; NONE when it never did. */
    public long start(Journey journey) {
        if (clock instanceof ClockStart.Created) {
            return journey.createdAt();
        }
        return clock instanceof ClockStart.Assigned ? journey.assignedAt() : journey.entry(stage);
    }

    /** The last instant in time for a clock that started then, in epoch microseconds. */
    public long deadline(long start) {
        return calendar.deadline(start, within);
    }

    /** Whether a deadline lies before as-of. */
    public boolean hasPassed(long deadline) {
        return deadline < asOf;
    }

    /** Whether the lead was rejected for an exempt reason before its deadline and its first touch (NONE for none). */
    boolean isExcused(Journey journey, long deadline, long touched) {
        long rejected = journey.decidedAt();
        return journey.reason().isExempt()
                && rejected != EpochMicros.NONE
                && rejected < deadline
                && (touched == EpochMicros.NONE || rejected < touched);
    }

    /** Time from the start to the first touch, or to as-of without one, in microseconds of the allowance's kind. */
    public long elapsed(long start, long touched) {
        return within.isWall() ? elapsedWall(start, touched) : elapsedWorking(start, touched);
    }

    /** The same in working time. */
    public long elapsedWorking(long start, long touched) {
        return calendar.worked(start, end(touched));
    }

    /** The same on the clock on the wall. */
    public long elapsedWall(long start, long touched) {
        return end(touched) - start;
    }

    private long end(long touched) {
        return touched == EpochMicros.NONE ? asOf : touched;
    }
}
