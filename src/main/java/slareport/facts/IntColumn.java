package slareport.facts;

import java.util.Arrays;

/** A growing column of numbers, in pages so that growing copies nothing; costs nothing while every value is 0. */
final class IntColumn {
    private static final int PAGE_BITS = 14;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int IN_PAGE = PAGE - 1;

    private int[][] pages = {};

    int get(int row) {
        int page = row >>> PAGE_BITS;
        return page < pages.length ? pages[page][row & IN_PAGE] : 0;
    }

    void set(int row, int value) {
        int page = row >>> PAGE_BITS;
        if (page >= pages.length) {
            if (value == 0) {
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
            pages[i] = new int[PAGE];
        }
    }
}
