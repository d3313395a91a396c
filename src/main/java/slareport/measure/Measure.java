package slareport.measure;

/**
 * A measure as a business person would define it: which leads or deals count, in which month, and what each adds.
 *
 * @param <S> what is counted, a journey or a deal
 * @param <T> what it is counted with
 */
interface Measure<S, T extends Tally<T>> {
    /** What its figures are called. */
    Label label();

    /** A tally that has counted nothing. */
    T tally();

    /** The instant whose month a lead or deal belongs to, in epoch microseconds; NONE when it does not count. */
    long instant(S subject);

    /** Counts one that belongs to the month. */
    void count(S subject, T tally);
}
