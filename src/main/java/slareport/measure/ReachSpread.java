package slareport.measure;

import java.util.List;

/**
 * Leads by the touch at which somebody was first reached, counted from the start of their clock up to as-of.
 *
 * @param reachedAt the leads reached at the first touch, at the second, and so on
 * @param notReached leads that nobody has reached
 */
public record ReachSpread(List<Long> reachedAt, long notReached) {
    /** As many touches or more are counted as this many. */
    public static final int MOST = Histogram.MOST;

    public ReachSpread {
        reachedAt = List.copyOf(reachedAt);
    }

    /** The leads that were reached. */
    public long reached() {
        return reachedAt.stream().mapToLong(Long::longValue).sum();
    }

    /** All leads. */
    public long leads() {
        return reached() + notReached;
    }
}
