package slareport.reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * A deal as it stands at as-of.
 *
 * @param attributes its own columns where filled in, else its lead's, and its owner's team
 * @param outcome {@code open}, {@code won} or {@code lost}
 * @param closed null while it is not closed, or if nobody knows when
 * @param amount in the agreement's currency, null if unknown
 */
record Deal(
        String id,
        String leadId,
        Map<String, String> attributes,
        Instant created,
        String outcome,
        Instant closed,
        BigDecimal amount) {

    String get(String column) {
        return attributes.getOrDefault(column, "");
    }

    boolean isWon() {
        return outcome.equals("won");
    }
}
