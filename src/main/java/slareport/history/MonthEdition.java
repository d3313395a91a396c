package slareport.history;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One publication of a month.
 *
 * @param number 1 for the first; each revision of a final month has the next
 * @param asOf the instant up to which it knows facts
 * @param finalFrom as-of instants from here on make the month final
 * @param revision who revised it and why, null for the first
 */
public record MonthEdition(
        YearMonth month,
        int number,
        MonthState state,
        Instant asOf,
        Instant finalFrom,
        @Nullable Revision revision) {
    /** Whether it took the place of a final one. */
    public boolean isRevised() {
        return number > 1;
    }
}
