package slareport.facts;

/** Puts rows in the order of their instants; rows of the same instant keep the order in which they stand. */
final class TimeOrder {
    /** Below this many, moving rows one by one beats merging. */
    private static final int FEW = 24;

    private final long[] instants;
    private final int[] rows;
    private long[] instantsAside = {};
    private int[] rowsAside = {};

    /** Orders parts of these two arrays, which go together. */
    TimeOrder(long[] instants, int[] rows) {
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
        if (instants[middle - 1] > instants[middle]) {
            merge(from, middle, to);
        }
    }

    private void insert(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long instant = instants[i];
            int row = rows[i];
            int place = i;
            while (place > from && instants[place - 1] > instant) {
                instants[place] = instants[place - 1];
                rows[place] = rows[place - 1];
                place--;
            }
            instants[place] = instant;
            rows[place] = row;
        }
    }

    private void merge(int from, int middle, int to) {
        int length = middle - from;
        if (rowsAside.length < length) {
            instantsAside = new long[length];
            rowsAside = new int[length];
        }
        System.arraycopy(instants, from, instantsAside, 0, length);
        System.arraycopy(rows, from, rowsAside, 0, length);
        int left = 0;
        int right = middle;
        int place = from;
        while (left < length) {
            boolean takesLeft = right == to || instantsAside[left] <= instants[right];
            instants[place] = takesLeft ? instantsAside[left] : instants[right];
            rows[place] = takesLeft ? rowsAside[left] : rows[right];
            place++;
            if (takesLeft) {
                left++;
            } else {
                right++;
            }
        }
    }
}
