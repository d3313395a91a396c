package slareport.reference;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Medians of whole numbers, and of waits of which some have not ended yet. */
final class Median {
    private Median() {}

    /** The middle one, or the mean of the two in the middle, times a factor's reciprocal. */
    static Quotient of(List<Long> values, long unit) {
        List<Long> sorted = values.stream().sorted().toList();
        int n = sorted.size();
        return Quotient.of(sorted.get((n - 1) / 2) + sorted.get(n / 2), 2 * unit);
    }

    /** How long someone waited; {@code ended} is false when the wait still went on. */
    record Wait(long length, boolean ended) {}

    /** The smallest length at which Kaplan's and Meier's curve is at or below one half. */
    static Optional<Long> ofWaits(List<Wait> waits) {
        List<Long> ends = waits.stream()
                .filter(Wait::ended)
                .map(Wait::length)
                .distinct()
                .sorted()
                .toList();
        BigInteger over = BigInteger.ONE;
        BigInteger under = BigInteger.ONE;
        for (long end : ends) {
            long waiting = waits.stream().filter(wait -> wait.length() >= end).count();
            long ending = waits.stream()
                    .filter(wait -> wait.ended() && wait.length() == end)
                    .count();
            over = over.multiply(BigInteger.valueOf(waiting - ending));
            under = under.multiply(BigInteger.valueOf(waiting));
            if (over.shiftLeft(1).compareTo(under) <= 0) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }
}
