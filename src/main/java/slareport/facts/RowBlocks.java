package slareport.facts;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbered rows, dealt out in blocks to those who go through them at a time: whoever is done takes the next block, so that
 * none waits long for another.
 */
public final class RowBlocks {
    private static final int ROWS_A_BLOCK = 10_000;

    private final int rows;
    private final AtomicInteger dealt = new AtomicInteger();

    /** @param rows how many rows there are, numbered from 0 */
    public RowBlocks(int rows) {
        this.rows = rows;
    }

    /** Where the next block starts that nobody has, or -1 when all are dealt out. */
    public int next() {
        long start = (long) dealt.getAndIncrement() * ROWS_A_BLOCK;
        return start < rows ? (int) start : -1;
    }

    /** Where the block that starts at a row ends; the row there is not part of it. */
    public int end(int start) {
        return Math.min(rows, start + ROWS_A_BLOCK);
    }
}
