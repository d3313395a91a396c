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
    private Counter<S>[] all = new Counter[0];

    void include(Counter<S> counter) {
        all = Arrays.copyOf(all, all.length + 1);
        all[all.length - 1] = counter;
    }

    void add(S subject) {
        for (Counter<S> counter : all) {
            counter.add(subject);
        }
    }
}
