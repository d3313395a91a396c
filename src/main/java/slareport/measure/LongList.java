package slareport.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A growing list of numbers in no certain order, in pages so that growing copies nothing. */
final class LongList {
    private static final int SMALLEST_PAGE = 4;
    private static final int LARGEST_PAGE = 4_096;

    /** Never written to again, so that lists may share them. */
    private final List<long[]> full = new ArrayList<>(0);

    private int inFull;
    private long[] page = {};
    private int inPage;

    void add(long value) {
        if (inPage == page.length) {
            turn();
        }
        page[inPage++] = value;
    }

    private void turn() {
        if (inPage > 0) {
            full.add(page);
            inFull += inPage;
        }
        page = new long[Math.max(SMALLEST_PAGE, Math.min(LARGEST_PAGE, inFull))];
        inPage = 0;
    }

    void addAll(LongList other) {
        full.addAll(other.full);
        inFull += other.inFull;
        for (int i = 0; i < other.inPage; i++) {
            add(other.page[i]);
        }
    }

    int size() {
        return inFull + inPage;
    }

    /** All numbers, to be read. */
    List<long[]> pages() {
        List<long[]> pages = new ArrayList<>(full);
        pages.add(Arrays.copyOf(page, inPage));
        return pages;
    }

    long[] sorted() {
        long[] sorted = new long[size()];
        int place = 0;
        for (long[] each : pages()) {
            System.arraycopy(each, 0, sorted, place, each.length);
            place += each.length;
        }
        Arrays.sort(sorted);
        return sorted;
    }
}
