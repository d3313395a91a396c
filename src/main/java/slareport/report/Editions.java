package slareport.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import slareport.history.Change;
import slareport.history.MonthEdition;
import slareport.history.PublishedFigure;

/**
 * What a run does to the book of published months.
 *
 * @param drafts the editions to be published, those with reports first
 * @param renewals by final month, the figures that were still open and are renewed
 * @param changes figures of final months that would be or become different, oldest month first
 * @param kept the final edition that the run's month stays as, null when the run publishes that month
 */
public record Editions(
        List<EditionDraft> drafts,
        Map<YearMonth, List<PublishedFigure>> renewals,
        List<Change> changes,
        @Nullable MonthEdition kept) {
    public Editions {
        drafts = List.copyOf(drafts);
        renewals = Map.copyOf(renewals);
        changes = List.copyOf(changes);
    }

    /** The reports to be published, that of the run's own month first, if it is among them. */
    public List<Report> reports() {
        return drafts.stream()
                .filter(EditionDraft::isWhole)
                .map(draft -> Objects.requireNonNull(draft.report()))
                .toList();
    }
}
