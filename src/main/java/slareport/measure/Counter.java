package slareport.measure;

/**
 * Counts leads or deals of which it is told one by one, in parts that are merged. A class, since a call through an
 * interface for each lead and counter would cost more than the counting.
 *
 * @param <S> a journey or a deal
 * @param <C> the counter itself
 */
abstract class Counter<S, C extends Counter<S, C>> {
    /** Counts one, if it belongs to what is counted. */
    abstract void add(S subject);

    /** Takes in what another part has counted of the same. */
    abstract void merge(C other);
}
