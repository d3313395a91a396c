package slareport.measure;

/**
 * A month looked at from its end, or from as-of while it runs.
 *
 * @param from first instant of the month two before, in epoch microseconds
 * @param end first instant after the month, in epoch microseconds
 * @param at the instant looked from, in epoch microseconds
 */
record Snapshot(long from, long end, long at) {
    /** Whether an instant lies in the month or the two before it. */
    boolean holds(long instant) {
        return instant >= from && instant < end;
    }
}
