package slareport.history;

import java.util.List;

/**
 * What is kept of a published month.
 *
 * @param whole whether a report of the month itself was published; otherwise the figures are totals that a report on a
 *     later month brought along
 * @param figures the totals, without the goal's needs
 */
public record PublishedMonth(MonthEdition edition, boolean whole, Evidence evidence, List<PublishedFigure> figures) {
    public PublishedMonth {
        figures = List.copyOf(figures);
    }
}
