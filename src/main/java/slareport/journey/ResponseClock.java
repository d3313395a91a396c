package slareport.journey;

import slareport.agreement.Commitment.ClockStart;
import slareport.calendar.Allowance;
import slareport.calendar.EpochMicros;
import slareport.calendar.WorkingCalendar;

/**
 * Judges how leads were answered: one clock start, one allowance. Several measures ask about the same journey in turn,
 * so the last answer is kept; an instance belongs to one thread.
 */
public final class ResponseClock {
    private final ClockStart clock;
    private final int stage;
    private final Allowance within;
    private final WorkingCalendar calendar;
    private final long asOf;
    private int lastLead = -1;
    private Response last = new Response(Response.State.PENDING, 0, 0, 0);

    public ResponseClock(ClockStart clock, Allowance within, StageMap stages, WorkingCalendar calendar, long asOf) {
        this.clock = clock;
        this.stage = clock instanceof ClockStart.AtStage at ? stages.indexOf(at.stage()) : StageMap.NONE;
        this.within = within;
        this.calendar = calendar;
        this.asOf = asOf;
    }

    /** When the lead's clock started, NONE when it never did. */
    public long start(Journey journey) {
        if (clock instanceof ClockStart.Created) {
            return journey.createdAt();
        }
        return clock instanceof ClockStart.Assigned ? journey.assignedAt() : journey.entry(stage);
    }

    /** How a lead whose clock started was answered. */
    public Response judge(Journey journey) {
        if (journey.lead() != lastLead) {
            last = judged(journey);
            lastLead = journey.lead();
        }
        return last;
    }

    private Response judged(Journey journey) {
        long start = start(journey);
        long deadline = calendar.deadline(start, within);
        long touched = journey.firstTouchFrom(start);
        return new Response(state(journey, deadline, touched), start, deadline, touched);
    }

    private Response.State state(Journey journey, long deadline, long touched) {
        if (isExcused(journey, deadline, touched)) {
            return Response.State.EXEMPT;
        }
        if (touched != EpochMicros.NONE) {
            return touched <= deadline ? Response.State.MET : Response.State.LATE;
        }
        return deadline < asOf ? Response.State.OVERDUE : Response.State.PENDING;
    }

    private static boolean isExcused(Journey journey, long deadline, long touched) {
        long rejected = journey.decidedAt();
        return journey.exemptReason()
                && rejected != EpochMicros.NONE
                && rejected < deadline
                && (touched == EpochMicros.NONE || rejected < touched);
    }

    /** Elapsed time of a response up to the touch, or up to as-of without one, in microseconds of the allowance's kind. */
    public long elapsed(Response response) {
        return within.isWall() ? elapsedWall(response) : elapsedWorking(response);
    }

    /** The same in working time. */
    public long elapsedWorking(Response response) {
        return calendar.worked(response.start(), end(response));
    }

    /** The same on the clock on the wall. */
    public long elapsedWall(Response response) {
        return end(response) - response.start();
    }

    private long end(Response response) {
        return response.touchedAt() == EpochMicros.NONE ? asOf : response.touchedAt();
    }
}
