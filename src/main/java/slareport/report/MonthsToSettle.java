package slareport.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import slareport.guard.Doubt;
import slareport.history.Change;
import slareport.history.MonthComparison;
import slareport.history.MonthEdition;
import slareport.history.MonthTerms;
import slareport.history.PublishedFigure;
import slareport.history.PublishedMonth;
import slareport.history.Revision;
import slareport.measure.MonthReview;

/**
 * Decides which months a run publishes and which stay as they were published.
 *
 * <p>A month that is final stays; what today's exports say otherwise is listed. All others are published anew: with a
 * report where one was asked for, otherwise by their totals, for the trends.
 */
public final class MonthsToSettle {
    private final Reviewed reviewed;
    private final Function<YearMonth, MonthTerms> terms;
    private final @Nullable Revision revision;
    private final MonthComparisons comparisons;
    private final MonthDecisions decisions;
    private final ShownHistory history;

    /**
     * @param published the months of which an edition stands
     * @param replaced editions that revisions took the place of, oldest first
     * @param program version of the program
     * @param revision who revises the months that are reviewed, and why; null for a run, which revises nothing
     */
    public MonthsToSettle(
            Reviewed reviewed,
            Map<YearMonth, PublishedMonth> published,
            List<MonthEdition> replaced,
            Function<YearMonth, MonthTerms> terms,
            String program,
            @Nullable Revision revision) {
        this.reviewed = reviewed;
        this.terms = terms;
        this.revision = revision;
        this.comparisons = new MonthComparisons(reviewed, published, terms, program);
        this.decisions = new MonthDecisions(reviewed, published, terms, comparisons, revision);
        this.history = new ShownHistory(published, replaced, terms, comparisons, decisions, revision);
    }

    /**
     * What becomes of them.
     *
     * @param letPass what was doubtful about the exports and was let pass
     */
    public Editions settle(List<Doubt> letPass) {
        List<Change> changes = changes();
        List<EditionDraft> drafts = new ArrayList<>();
        for (Report report : reviewed.reports()) {
            if (!decisions.isKept(report.review().month())) {
                drafts.add(draft(report.review(), history.in(report.lettingPass(letPass), changes)));
            }
        }
        reviewed.earlier().values().stream()
                .filter(review -> decisions.isToBeFilled(review.month()))
                .forEach(review -> drafts.add(draft(review, null)));
        YearMonth own = reviewed.month();
        return new Editions(drafts, renewals(), changes, decisions.isKept(own) ? edition(own) : null);
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        comparisons.forEach((month, comparison) -> {
            boolean isRevised = revision != null && decisions.reported().contains(month);
            comparison
                    .changes()
                    .forEach(change -> changes.add(
                            new Change(change.month(), change.published(), change.now(), change.causes(), isRevised)));
        });
        return changes;
    }

    private EditionDraft draft(MonthReview review, @Nullable Report report) {
        YearMonth month = review.month();
        return new EditionDraft(
                edition(month), review.agreement().version(), comparisons.evidence(month), figures(review), report);
    }

    private MonthEdition edition(YearMonth month) {
        return Objects.requireNonNull(decisions.edition(month));
    }

    private List<PublishedFigure> figures(MonthReview review) {
        MonthTerms own = terms.apply(review.month());
        MonthComparison comparison = revision == null ? comparisons.of(review.month()) : null;
        return review.figures().stream()
                .map(figure -> new PublishedFigure(figure, own.isOpen(figure, review), reviewed.asOf()))
                .map(figure -> comparison == null ? figure : comparison.standing(figure))
                .toList();
    }

    /** Figures that were open in months that stay. */
    private Map<YearMonth, List<PublishedFigure>> renewals() {
        Map<YearMonth, List<PublishedFigure>> renewals = new TreeMap<>();
        comparisons.forEach((month, comparison) -> {
            boolean stays = !decisions.reported().contains(month) || decisions.isKept(month);
            List<PublishedFigure> renewed = stays ? comparison.renewed() : List.of();
            if (!renewed.isEmpty()) {
                renewals.put(month, renewed);
            }
        });
        return renewals;
    }
}
