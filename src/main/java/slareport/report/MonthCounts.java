package slareport.report;

/** How many instants fall into each of some consecutive months. */
final class MonthCounts {
    private final long[] starts;
    private final long end;
    private final long[] counts;
    private int last;

    /**
     * @param starts first instants of the months in epoch microseconds, and of the month after the last
     * @param before instants from this one on do not count
     */
    MonthCounts(long[] starts, long before) {
        this.starts = starts;
        this.counts = new long[starts.length - 1];
        this.end = Math.min(before, starts[counts.length]);
    }

    /** Counts an instant, if it lies in one of the months; NONE does not. */
    void add(long instant) {
        if (instant < starts[0] || instant >= end) {
            return;
        }
        // neighbouring rows are often of the same month
        int month = last;
        while (instant < starts[month]) {
            month--;
        }
        while (instant >= starts[month + 1]) {
            month++;
        }
        last = month;
        counts[month]++;
    }

    /** Takes in what another one has counted in the same months. */
    void merge(MonthCounts other) {
        for (int month = 0; month < counts.length; month++) {
            counts[month] += other.counts[month];
        }
    }

    /** By the number of a month. */
    long[] counts() {
        return counts;
    }
}
