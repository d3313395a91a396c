package slareport.check;

import org.jspecify.annotations.Nullable;

/**
 * Whether a commitment can be measured with the exports.
 *
 * @param by who promises
 * @param missing what is missing, as in {@code activities} for a whole export or {@code leads.accepted_at} for a column;
 *     null when it can be measured
 */
public record CommitmentFinding(
        String id, String by, String measure, @Nullable String missing) {
    /** Whether nothing is missing. */
    public boolean isMeasurable() {
        return missing == null;
    }
}
