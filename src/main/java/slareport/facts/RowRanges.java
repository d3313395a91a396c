package slareport.facts;

import java.util.List;
import java.util.stream.IntStream;

/** Splits numbered rows into ranges that are gone through several at a time. */
public final class RowRanges {
    /** Fewer rows are sooner gone through than split. */
    private static final int FEWEST = 1_000;

    /** More than there are processors, so that none waits long for another's last range. */
    private static final int MOST = 16;

    private RowRanges() {}

    /** What is done with a range; nothing that another range has a part in. */
    @FunctionalInterface
    public interface Walk<T> {
        /** Goes through the rows from one on, up to another that is left out. */
        T through(int from, int to);
    }

    /** What is done to a range; nothing that another range has a part in. */
    @FunctionalInterface
    public interface Sweep {
        /** Goes over the rows from one on, up to another that is left out. */
        void over(int from, int to);
    }

    /** Goes over all rows. */
    public static void sweep(int rows, Sweep sweep) {
        int ranges = ranges(rows);
        IntStream.range(0, ranges)
                .parallel()
                .forEach(range -> sweep.over(start(rows, range, ranges), start(rows, range + 1, ranges)));
    }

    /** Goes through all rows; what came of each range stands in the order of the rows. */
    public static <T> List<T> each(int rows, Walk<T> walk) {
        int ranges = ranges(rows);
        return IntStream.range(0, ranges)
                .parallel()
                .mapToObj(range -> walk.through(start(rows, range, ranges), start(rows, range + 1, ranges)))
                .toList();
    }

    private static int ranges(int rows) {
        return Math.min(MOST, 1 + rows / FEWEST);
    }

    private static int start(int rows, int range, int ranges) {
        return (int) ((long) rows * range / ranges);
    }
}
