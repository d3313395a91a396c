package slareport.measure;

import java.util.List;

/**
 * Leads by the number of attempts that counted up to their deadline or as-of. The lists are equally long; the place in them
 * is the number of attempts, from 0.
 *
 * @param met leads on which the promise was kept, by enough attempts or because none more was needed
 * @param failed leads whose deadline passed without that
 * @param pending leads with time left
 * @param exempt leads that needed no attempt, whatever their number
 */
public record AttemptSpread(List<Long> met, List<Long> failed, List<Long> pending, long exempt) {
    /** As many attempts or more are counted as this many. */
    public static final int MOST = Histogram.MOST;

    public AttemptSpread {
        met = List.copyOf(met);
        failed = List.copyOf(failed);
        pending = List.copyOf(pending);
    }

    /** The leads with so many attempts, exempt ones left out. */
    public long leads(int attempts) {
        return met.get(attempts) + failed.get(attempts) + pending.get(attempts);
    }

    /** All leads, exempt ones left out. */
    public long leads() {
        return sum(met) + sum(failed) + sum(pending);
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
