package slareport.reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * A deal as it stands at as-of.
 *
 * @param own its own columns where filled in
 * @param ofLead the columns of its lead
 * @param team of its owner
 * @param outcome {@code open}, {@code won} or {@code lost}, though it may be won or lost only after as-of
 * @param closes when it was or will be won or lost, null if it never was or if nobody knows
 * @param closed the same, null unless it is before as-of
 * @param amount in the agreement's currency, null if unknown
 */
record Deal(
        String id,
        String leadId,
        Map<String, String> own,
        Map<String, String> ofLead,
        String team,
        Instant created,
        String outcome,
        Instant closes,
        Instant closed,
        BigDecimal amount) {

    /** A column for conditions: the deal's own where filled in, else its lead's. */
    String get(String column) {
        return column.equals("team") ? team : own.getOrDefault(column, ofLead.getOrDefault(column, ""));
    }

    /** A column for scopes: only the product and the owner can be the deal's own. */
    String scope(String scope) {
        return scope.matches("product|owner|team") ? get(scope) : ofLead.getOrDefault(scope, "");
    }

    boolean isWon() {
        return outcome.equals("won") && closed != null;
    }

    /** Whether it was created before an instant and not closed before it. */
    boolean isOpenAt(Instant instant) {
        boolean stillOpen = outcome.equals("open") || closes != null && !closes.isBefore(instant);
        return created.isBefore(instant) && stillOpen;
    }
}
