package slareport.journey;

/**
 * How one lead stands against one commitment that judges leads one by one.
 *
 * @param start when the clock started, epoch microseconds
 * @param deadline the last instant in time, epoch microseconds
 * @param touchedAt first touch at or after the start, epoch microseconds or NONE
 */
public record Verdict(State state, long start, long deadline, long touchedAt) {
    /** Where it stands. */
    public enum State {
        /** Kept. */
        MET,
        /** Done, but past the deadline. */
        LATE,
        /** Not done, and the deadline has passed. */
        OVERDUE,
        /** Attempts that fell short of what was agreed, and the deadline has passed. */
        FAILED,
        /** Not done, and there is still time. */
        PENDING,
        /** Rejected for a reason that excuses sales, before the deadline and any touch. */
        EXEMPT,
        /** Nothing can be said, since the instant is unknown. */
        UNKNOWN
    }

    /** Whether it can be said if the promise was kept. */
    public boolean isDue() {
        return state == State.MET || isBroken();
    }

    /** Whether the promise was not kept. */
    public boolean isBroken() {
        return state == State.LATE || state == State.OVERDUE || state == State.FAILED;
    }
}
