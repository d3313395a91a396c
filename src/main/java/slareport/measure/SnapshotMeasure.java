package slareport.measure;

/**
 * A measure of how deals stood at the end of a month, so that one deal may belong to many months.
 *
 * @param <S> what is counted
 * @param <T> what it is counted with
 */
interface SnapshotMeasure<S, T extends Tally<T>> {
    /** What its figures are called. */
    Label label();

    /** A tally that has counted nothing. */
    T tally();

    /** Counts one as it stood, if it has to do with the month at all. */
    void count(S subject, Snapshot snapshot, T tally);
}
