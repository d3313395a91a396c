package slareport.measure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the leads that entered a stage in a month have had time enough to enter a later one: nine in ten of those that
 * did so lately took no longer.
 *
 * @param stageFrom id of the stage in whose month the leads are
 * @param matureFrom the instant from which on the cohort is mature; null when no lead got there in the twelve months
 *     before as-of, so that nobody knows
 * @param isMature whether that instant has come
 * @param lag how long leads took, of those that got there in the twelve months before as-of, whatever month they
 *     started in; null when none did
 */
public record CohortMaturity(
        String stageFrom,
        String stageTo,
        @Nullable Instant matureFrom,
        boolean isMature,
        @Nullable Lag lag) {
    static CohortMaturity of(StagePair pair, @Nullable Lag lag, Instant endOfMonth, Instant asOf) {
        Instant from = lag == null ? null : lag.matureFrom(endOfMonth);
        return new CohortMaturity(pair.fromId(), pair.toId(), from, from != null && !from.isAfter(asOf), lag);
    }
}
