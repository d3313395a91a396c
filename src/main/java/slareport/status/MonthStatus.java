package slareport.status;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import slareport.history.MonthEdition;
import slareport.history.MonthState;
import slareport.history.Revision;

/**
 * How a published month stands.
 *
 * @param revision 1 for the first publication
 * @param finalFrom reports as of this instant or later make it final
 * @param revisedBy who revised it, null when nobody did
 * @param revisedWhy why, null when nobody did
 */
public record MonthStatus(
        YearMonth month,
        MonthState state,
        int revision,
        Instant asOf,
        Instant finalFrom,
        @Nullable String revisedBy,
        @Nullable String revisedWhy) {
    static MonthStatus of(MonthEdition edition) {
        Revision revision = edition.revision();
        return new MonthStatus(
                edition.month(),
                edition.state(),
                edition.number(),
                edition.asOf(),
                edition.finalFrom(),
                revision == null ? null : revision.who(),
                revision == null ? null : revision.why());
    }
}
