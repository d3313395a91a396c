package slareport.journey;

/**
 * How one lead was answered against one allowance.
 *
 * @param start when the clock started, epoch microseconds
 * @param deadline the last instant in time, epoch microseconds
 * @param touchedAt first touch at or after the start, epoch microseconds or NONE
 */
public record Response(State state, long start, long deadline, long touchedAt) {
    /** Where it stands. */
    public enum State {
        /** Touched, not past the deadline. */
        MET,
        /** Touched past the deadline. */
        LATE,
        /** Not touched, and the deadline has passed. */
        OVERDUE,
        /** Not touched, and there is still time. */
        PENDING,
        /** Rejected for a reason that excuses sales, before the deadline and any touch. */
        EXEMPT
    }

    /** Whether it can be said if the promise was kept. */
    public boolean isDue() {
        return state == State.MET || state == State.LATE || state == State.OVERDUE;
    }
}
