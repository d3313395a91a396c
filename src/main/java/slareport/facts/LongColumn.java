package slareport.facts;

import java.util.Arrays;
import slareport.calendar.EpochMicros;

/** A growing column of instants, in pages; costs nothing while every value is {@link EpochMicros#NONE}. */
final class LongColumn {
    private static final int PAGE_BITS = 13;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int IN_PAGE = PAGE - 1;

    private long[][] pages = {};

    long get(int row) {
        int page = row >>> PAGE_BITS;
        return page < pages.length ? pages[page][row & IN_PAGE] : EpochMicros.NONE;
    }

    void set(int row, long value) {
        int page = row >>> PAGE_BITS;
        if (page >= pages.length) {
            if (value == EpochMicros.NONE) {
                return;
            }
            grow(page + 1);
        }
        pages[page][row & IN_PAGE] = value;
    }

    private void grow(int count) {
        int before = pages.length;
        pages = Arrays.copyOf(pages, count);
        for (int i = before; i < count; i++) {
            pages[i] = new long[PAGE];
            Arrays.fill(pages[i], EpochMicros.NONE);
        }
    }
}
