package slareport.measure;

import java.util.Arrays;

/**
 * All that is to be told of each lead or deal, in an array, since an iterator for each lead would cost more than the
 * counting.
 *
 * @param <S> a journey or a deal
 */
final class Counters<S> {
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private Counter<S, ?>[] all = new Counter[0];

    /** Has a counter told of all leads or deals from now on, and gives it back. */
    <C extends Counter<S, C>> C include(C counter) {
        all = Arrays.copyOf(all, all.length + 1);
        all[all.length - 1] = counter;
        return counter;
    }

    void add(S subject) {
        for (Counter<S, ?> counter : all) {
            counter.add(subject);
        }
    }

    /** Takes in what the counters of another part have counted, which were included alike and in the same order. */
    void merge(Counters<S> other) {
        for (int i = 0; i < all.length; i++) {
            merge(all[i], other.all[i]);
        }
    }

    @SuppressWarnings("unchecked") // those in the same place count the same
    private static <S, C extends Counter<S, C>> void merge(Counter<S, C> counter, Counter<S, ?> other) {
        counter.merge((C) other);
    }
}
