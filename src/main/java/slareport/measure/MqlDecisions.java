package slareport.measure;

import org.jspecify.annotations.Nullable;

/**
 * What sales decided on some MQLs, up to as-of.
 *
 * @param undecided those on which it has not said anything
 * @param pastDue those of the undecided whose deadline has passed; null where no {@code feedback} commitment sets one
 */
public record MqlDecisions(
        long accepted,
        long rejected,
        long undecided,
        @Nullable Long pastDue) {
    /** All of them. */
    public long mqls() {
        return accepted + rejected + undecided;
    }

    /** Those on which sales decided. */
    public long decided() {
        return accepted + rejected;
    }
}
