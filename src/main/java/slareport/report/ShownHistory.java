package slareport.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import slareport.history.Change;
import slareport.history.History;
import slareport.history.MonthComparison;
import slareport.history.MonthEdition;
import slareport.history.MonthTerms;
import slareport.history.PublishedMonth;
import slareport.history.Revision;
import slareport.measure.MonthReview;

/** Gives a report what it shows of the book of published months: the months before its own, editions and changes. */
final class ShownHistory {
    private final Map<YearMonth, PublishedMonth> published;
    private final List<MonthEdition> replaced;
    private final Function<YearMonth, MonthTerms> terms;
    private final MonthComparisons comparisons;
    private final MonthDecisions decisions;
    private final @Nullable Revision revision;

    /**
     * @param replaced editions that earlier revisions took the place of, oldest first
     * @param revision null for a run, which revises nothing
     */
    ShownHistory(
            Map<YearMonth, PublishedMonth> published,
            List<MonthEdition> replaced,
            Function<YearMonth, MonthTerms> terms,
            MonthComparisons comparisons,
            MonthDecisions decisions,
            @Nullable Revision revision) {
        this.published = published;
        this.replaced = replaced;
        this.terms = terms;
        this.comparisons = comparisons;
        this.decisions = decisions;
        this.revision = revision;
    }

    /** The report with its history; of the changes it gets those up to its own month. */
    Report in(Report report, List<Change> changes) {
        YearMonth month = report.review().month();
        List<MonthReview> months = monthsBefore(report);
        return report.settled(
                months,
                new History(
                        Objects.requireNonNull(decisions.edition(month)),
                        months.stream().map(review -> edition(review.month())).toList(),
                        replaced(),
                        changes.stream()
                                .filter(change -> !change.month().isAfter(month))
                                .toList()));
    }

    /** Those that earlier revisions replaced, and those that this one does. */
    private List<MonthEdition> replaced() {
        List<MonthEdition> all = new ArrayList<>(replaced);
        if (revision != null) {
            decisions.reported().stream()
                    .map(published::get)
                    .filter(Objects::nonNull)
                    .map(PublishedMonth::edition)
                    .forEach(all::add);
        }
        return all;
    }

    /** A year of months, as they are to be shown: those of the exports, and before them those that were published. */
    private List<MonthReview> monthsBefore(Report report) {
        Map<YearMonth, MonthReview> shown = new TreeMap<>();
        YearMonth own = report.review().month();
        published.forEach((month, before) -> {
            if (month.isBefore(own) && !month.isBefore(own.minusMonths(ReportAssembly.EARLIER_MONTHS))) {
                shown.put(month, before.review(terms.apply(month)));
            }
        });
        for (MonthReview review : report.earlier()) {
            YearMonth month = review.month();
            MonthComparison comparison = comparisons.of(month);
            PublishedMonth before = published.get(month);
            boolean isPublishedAnew = decisions.reported().contains(month) && !decisions.isKept(month);
            if (isPublishedAnew || before == null || (!before.isFinal() && !decisions.isOutOfReach(before))) {
                shown.put(month, review);
            } else if (comparison != null) {
                shown.put(month, comparison.kept());
            }
        }
        return List.copyOf(shown.values());
    }

    /** The edition of a month that stands after the run, also of one that today's exports say nothing of. */
    private MonthEdition edition(YearMonth month) {
        MonthEdition settled = decisions.edition(month);
        return settled == null ? Objects.requireNonNull(published.get(month)).edition() : settled;
    }
}
