package slareport.report;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import slareport.history.MonthComparison;
import slareport.history.MonthEdition;
import slareport.history.MonthState;
import slareport.history.MonthTerms;
import slareport.history.PublishedMonth;
import slareport.history.Revision;

/** Decides of each month whether it stays as it was published, and in which edition it stands after the run. */
final class MonthDecisions {
    private final Reviewed reviewed;
    private final Map<YearMonth, PublishedMonth> published;
    private final Function<YearMonth, MonthTerms> terms;
    private final MonthComparisons comparisons;
    private final @Nullable Revision revision;
    private final Instant asOf;
    private final SortedSet<YearMonth> reported = new TreeSet<>();
    private final Map<YearMonth, MonthEdition> editions = new HashMap<>();

    /** @param revision who revises the months that are reviewed, and why; null for a run, which revises nothing */
    MonthDecisions(
            Reviewed reviewed,
            Map<YearMonth, PublishedMonth> published,
            Function<YearMonth, MonthTerms> terms,
            MonthComparisons comparisons,
            @Nullable Revision revision) {
        this.reviewed = reviewed;
        this.published = published;
        this.terms = terms;
        this.comparisons = comparisons;
        this.revision = revision;
        this.asOf = reviewed.asOf();
        reviewed.reports().forEach(report -> reported.add(report.review().month()));
        reviewed.earlier().keySet().forEach(month -> editions.put(month, edition(month, isToBeFilled(month))));
        reported.forEach(month -> editions.put(month, edition(month, !isKept(month))));
    }

    /** The months that a report was made of, oldest first. */
    SortedSet<YearMonth> reported() {
        return reported;
    }

    /**
     * Whether a month that a report was made of stays as it was published all the same. What was published whole stays
     * but for a revision; of a month that is known by its totals a report can follow as long as these are the same.
     */
    boolean isKept(YearMonth month) {
        PublishedMonth before = published.get(month);
        MonthComparison comparison = comparisons.of(month);
        if (revision != null || before == null) {
            return false;
        }
        return before.isFinal()
                ? before.whole() || comparison == null || !comparison.changes().isEmpty()
                : !month.equals(reviewed.month()) && isOutOfReach(before);
    }

    /** Whether the totals that a later month's report brings are to be published. */
    boolean isToBeFilled(YearMonth month) {
        PublishedMonth before = published.get(month);
        if (before == null) {
            return true;
        }
        return !before.isFinal() && !before.whole() && !before.edition().asOf().isAfter(asOf) && !isOutOfReach(before);
    }

    /** Whether exports that no longer reach back to a month would take from it what it was published with. */
    boolean isOutOfReach(PublishedMonth before) {
        return before.evidence()
                .isOutOfReach(reviewed.rows().getOrDefault(before.edition().month(), Map.of()));
    }

    /** The edition of a month that stands after the run; null when today's exports say nothing of the month. */
    @Nullable MonthEdition edition(YearMonth month) {
        return editions.get(month);
    }

    private MonthEdition edition(YearMonth month, boolean isPublishedAnew) {
        PublishedMonth before = published.get(month);
        if (before != null && !isPublishedAnew) {
            return before.edition();
        }
        MonthTerms own = terms.apply(month);
        boolean wasFinal = before != null && before.isFinal();
        int number = before == null ? 1 : before.edition().number();
        boolean isRevision = wasFinal && revision != null;
        return new MonthEdition(
                month,
                isRevision ? number + 1 : number,
                wasFinal ? MonthState.FINAL : own.stateAt(asOf),
                asOf,
                own.finalFrom(),
                isRevision ? revision : before == null ? null : before.edition().revision());
    }
}
