package slareport.calendar;

/** Spans of working time in one local year, and its days with work, all as instants in ascending order. */
final class SpansOfYear {
    final long start;
    final long end;
    final long[] opens;
    final long[] closes;
    final long[] dayStarts;
    final long[] dayEnds;

    /**
     * Takes over the arrays.
     *
     * @param start first instant of the year
     * @param end first instant of the next year
     * @param dayStarts first instants of the dates with working hours
     * @param dayEnds first instants of the dates that follow them
     */
    SpansOfYear(long start, long end, long[] opens, long[] closes, long[] dayStarts, long[] dayEnds) {
        this.start = start;
        this.end = end;
        this.opens = opens;
        this.closes = closes;
        this.dayStarts = dayStarts;
        this.dayEnds = dayEnds;
    }
}
