package slareport.journey;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import slareport.calendar.EpochMicros;
import slareport.facts.DealOutcome;

/**
 * A deal as it stood at the as-of instant.
 *
 * @param number its number in the deal table
 * @param lead the lead that it came from, or -1
 * @param createdAt epoch microseconds
 * @param closedAt epoch microseconds; NONE while it is open, and when the export does not say
 * @param outcome open as well when it was closed at as-of or later
 * @param amount in the agreement's currency, null when there is none or no rate for it
 */
public record Deal(
        int number,
        int lead,
        long createdAt,
        long closedAt,
        DealOutcome outcome,
        @Nullable BigDecimal amount) {

    /** Whether it was won, at a known instant. */
    public boolean isWon() {
        return outcome == DealOutcome.WON && closedAt != EpochMicros.NONE;
    }

    /** Whether it was won or lost, at a known instant. */
    public boolean isClosed() {
        return outcome != DealOutcome.OPEN && closedAt != EpochMicros.NONE;
    }

    /** Whether it was created before an instant and not closed before it. */
    public boolean isOpenAt(long instant) {
        return createdAt < instant && (outcome == DealOutcome.OPEN || (isClosed() && closedAt >= instant));
    }
}
