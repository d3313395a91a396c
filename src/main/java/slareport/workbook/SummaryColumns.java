package slareport.workbook;

/**
 * The columns of the first sheet, counted from 1 after the margin: those of the scorecard, which everything above it
 * keeps to.
 *
 * @param running whether the month still runs, so that there is a column for projections
 */
record SummaryColumns(boolean running) {
    static final int WHO = 1;
    static final int PROMISE = 2;
    static final int TARGET = 3;
    static final int ACTUAL = 4;
    static final int ATTAINMENT = 5;
    static final int STATUS = 6;
    static final int CHANGE = 7;
    /** Keeps the numbers to its left off the strip. */
    private static final int SPACE = 8;

    static final int STRIP = 9;
    static final int STRIP_MONTHS = 12;
    static final int CASES = STRIP + STRIP_MONTHS;
    static final int LOW = CASES + 1;
    static final int HIGH = CASES + 2;

    /** Where a month's projection stands; only while it runs. */
    int projection() {
        return HIGH + 1;
    }

    int note() {
        return running ? HIGH + 2 : HIGH + 1;
    }

    void widths(Page page) {
        page.column(WHO, 15, 16)
                .column(PROMISE, 40, 40)
                .column(TARGET, 13, 15)
                .column(ACTUAL, 13, 15)
                .column(ATTAINMENT, 12, 13)
                .column(STATUS, 15, 16)
                .column(CHANGE, 12, 14)
                .column(SPACE, 0.8, 0.8);
        for (int month = 0; month < STRIP_MONTHS; month++) {
            page.column(STRIP + month, 2.7, 2.7);
        }
        page.column(CASES, 8, 10).column(LOW, 8, 8).column(HIGH, 8, 8);
        if (running) {
            page.column(projection(), 13, 15);
        }
        page.column(note(), 24, 24);
    }
}
