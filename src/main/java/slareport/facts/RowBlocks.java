package slareport.facts;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbered rows, dealt out in blocks to those who go through them at a time: whoever is done takes the next block, so that
 * none waits long for another.
 */
public final class RowBlocks {
    private static final int MOST_ROWS_A_BLOCK = 10_000;
    private static final int BLOCKS_A_TAKER = 8;

    private final int rows;
    private final int rowsABlock;
    private final AtomicInteger dealt = new AtomicInteger();

    /**
     * @param rows how many rows there are, numbered from 0
     * @param takers how many go through them, at least one
     */
    public RowBlocks(int rows, int takers) {
        this.rows = rows;
        this.rowsABlock = Math.max(1, Math.min(MOST_ROWS_A_BLOCK, rows / BLOCKS_A_TAKER / takers));
    }

    /** Where the next block starts that nobody has, or -1 when all are dealt out. */
    public int next() {
        long start = (long) dealt.getAndIncrement() * rowsABlock;
        return start < rows ? (int) start : -1;
    }

    /** Where the block that starts at a row ends; the row there is not part of it. */
    public int end(int start) {
        return Math.min(rows, start + rowsABlock);
    }
}
