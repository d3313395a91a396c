package slareport.measure;

/**
 * Counts leads or deals of which it is told one by one. A class, since a call through an interface for each lead and
 * counter would cost more than the counting.
 *
 * @param <S> a journey or a deal
 */
abstract class Counter<S> {
    /** Counts one, if it belongs to what is counted. */
    abstract void add(S subject);
}
