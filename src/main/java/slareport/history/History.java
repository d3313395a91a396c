package slareport.history;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * How a report's months stand in the book of published months.
 *
 * @param edition the publication of the report's own month that this is
 * @param earlier the publications of the months before it that stand, oldest first
 * @param replaced publications of any month that revisions took the place of, oldest first
 * @param changes figures of final months, its own included, that would be or became different, oldest month first
 */
public record History(
        MonthEdition edition, List<MonthEdition> earlier, List<MonthEdition> replaced, List<Change> changes) {
    public History {
        earlier = List.copyOf(earlier);
        replaced = List.copyOf(replaced);
        changes = List.copyOf(changes);
    }

    /** The publication of a month that stands; empty when the month was not published. */
    public Optional<MonthEdition> of(YearMonth month) {
        return month.equals(edition.month())
                ? Optional.of(edition)
                : earlier.stream()
                        .filter(candidate -> candidate.month().equals(month))
                        .findFirst();
    }
}
