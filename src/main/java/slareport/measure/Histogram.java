package slareport.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How many leads came to each small number. */
final class Histogram {
    /** Greater numbers are counted as this one: a lead with more touches than that was not followed up by people. */
    static final int MOST = 100;

    private long[] counts = new long[8];
    private int size;

    void add(int number) {
        add(Math.min(number, MOST), 1);
    }

    void merge(Histogram other) {
        for (int number = 0; number < other.size; number++) {
            add(number, other.counts[number]);
        }
    }

    private void add(int number, long leads) {
        if (number >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(number + 1, 2 * counts.length));
        }
        counts[number] += leads;
        size = Math.max(size, number + 1);
    }

    /** One more than the largest number. */
    int size() {
        return size;
    }

    /** The leads of each number from one on, up to another that is left out. */
    List<Long> counts(int from, int end) {
        List<Long> list = new ArrayList<>();
        for (int number = from; number < end; number++) {
            list.add(number < size ? counts[number] : 0);
        }
        return list;
    }
}
