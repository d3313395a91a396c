package slareport.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.history.Evidence;
import slareport.history.MonthEdition;
import slareport.history.PublishedFigure;

/**
 * An edition of a month that a run is to publish.
 *
 * @param agreementVersion version of the agreement that governs the month
 * @param report the month's own report, null when the edition holds only the totals that a later month's report brings
 */
public record EditionDraft(
        MonthEdition edition,
        String agreementVersion,
        Evidence evidence,
        List<PublishedFigure> figures,
        @Nullable Report report) {
    public EditionDraft {
        figures = List.copyOf(figures);
    }

    /** Whether it comes with a report of its own. */
    public boolean isWhole() {
        return report != null;
    }
}
