package slareport.workbook;

import java.util.List;

/** Two tables beside each other, the same on every sheet that halves its width: columns 1 to 6 and 8 to 13. */
final class SideBySide {
    static final int LEFT = 1;
    static final int GUTTER = 7;
    static final int RIGHT = 8;
    static final int LAST = 13;

    private SideBySide() {}

    /** Sets the widths of the columns. */
    static void columns(Page page) {
        for (int column = LEFT; column <= LAST; column++) {
            page.column(column, 10.5, 14);
        }
        page.column(LEFT, 32, 36);
        page.column(GUTTER, 3, 3);
        page.column(RIGHT, 28, 32);
    }

    /** Writes what fills rows, from the current one on; the cursor stands below the longer of both. */
    static void write(Page page, List<Runnable> left, List<Runnable> right) {
        for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
            if (row < left.size()) {
                left.get(row).run();
            }
            if (row < right.size()) {
                right.get(row).run();
            }
            page.next();
        }
    }
}
