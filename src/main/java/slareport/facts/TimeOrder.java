package slareport.facts;

/** Puts rows in the order of their instants; rows of the same instant keep the order in which they stand. */
final class TimeOrder {
    /** Below this many, moving rows one by one beats merging. */
    private static final int FEW = 24;

    private final Instants instants;
    private final int[] rows;
    private long[] instantsAside = {};
    private int[] rowsAside = {};

    /** Orders parts of these two, which go together. */
    TimeOrder(Instants instants, int[] rows) {
        this.instants = instants;
        this.rows = rows;
    }

    /** Orders the places from {@code from} to before {@code to}. */
    void put(int from, int to) {
        if (to - from <= FEW) {
            insert(from, to);
            return;
        }
        int middle = (from + to) >>> 1;
        put(from, middle);
        put(middle, to);
        if (instants.get(middle - 1) > instants.get(middle)) {
            merge(from, middle, to);
        }
    }

    private void insert(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long instant = instants.get(i);
            int row = rows[i];
            int place = i;
            while (place > from && instants.get(place - 1) > instant) {
                instants.copy(place - 1, place);
                rows[place] = rows[place - 1];
                place--;
            }
            if (place < i) {
                instants.set(place, instant);
                rows[place] = row;
            }
        }
    }

    private void merge(int from, int middle, int to) {
        int length = middle - from;
        if (rowsAside.length < length) {
            instantsAside = new long[length];
            rowsAside = new int[length];
        }
        for (int i = 0; i < length; i++) {
            instantsAside[i] = instants.get(from + i);
        }
        System.arraycopy(rows, from, rowsAside, 0, length);
        int left = 0;
        int right = middle;
        int place = from;
        while (left < length) {
            if (right == to || instantsAside[left] <= instants.get(right)) {
                instants.set(place, instantsAside[left]);
                rows[place] = rowsAside[left];
                left++;
            } else {
                instants.copy(right, place);
                rows[place] = rows[right];
                right++;
            }
            place++;
        }
    }
}
