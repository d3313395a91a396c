package slareport.report;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import slareport.guard.Doubt;
import slareport.history.Change;
import slareport.history.Evidence;
import slareport.history.EvidencePair;
import slareport.history.History;
import slareport.history.MonthComparison;
import slareport.history.MonthEdition;
import slareport.history.MonthState;
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
    private final Map<YearMonth, PublishedMonth> published;
    private final List<MonthEdition> replaced;
    private final Function<YearMonth, MonthTerms> terms;
    private final String program;
    private final @Nullable Revision revision;
    private final Instant asOf;
    private final Map<YearMonth, Report> reports = new TreeMap<>();
    private final Map<YearMonth, MonthReview> earlier = new TreeMap<>();
    private final Map<YearMonth, MonthComparison> comparisons = new HashMap<>();
    private final Map<YearMonth, MonthEdition> editions = new TreeMap<>();

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
        this.published = published;
        this.replaced = replaced;
        this.terms = terms;
        this.program = program;
        this.revision = revision;
        this.asOf = reviewed.reports().get(0).review().asOf();
        for (Report report : reviewed.reports()) {
            reports.put(report.review().month(), report);
            report.earlier().forEach(review -> earlier.putIfAbsent(review.month(), review));
        }
        earlier.keySet().removeAll(reports.keySet());
    }

    /**
     * What becomes of them.
     *
     * @param letPass what was doubtful about the exports and was let pass
     */
    public Editions settle(List<Doubt> letPass) {
        earlier.forEach((month, review) -> compare(review));
        reports.forEach((month, report) -> compare(report.review()));
        earlier.keySet().forEach(month -> editions.put(month, edition(month)));
        reports.keySet().forEach(month -> editions.put(month, edition(month)));
        List<Change> changes = changes();
        List<EditionDraft> drafts = new ArrayList<>();
        for (Report report : reviewed.reports()) {
            if (!isKept(report.review().month())) {
                drafts.add(draft(report.review(), shown(report.lettingPass(letPass), changes)));
            }
        }
        earlier.values().stream()
                .filter(review -> isToBeFilled(review.month()))
                .forEach(review -> drafts.add(draft(review, null)));
        return new Editions(drafts, renewals(), changes, isKept(own()) ? editionOf(own()) : null);
    }

    private void compare(MonthReview review) {
        PublishedMonth before = published.get(review.month());
        // whoever knows less than was known then has nothing to hold against it
        if (before != null && isFinal(before) && !asOf.isBefore(before.edition().asOf())) {
            comparisons.put(
                    review.month(),
                    new MonthComparison(before, review, evidenceBack(review.month()), terms.apply(review.month())));
        }
    }

    /**
     * Whether a month that a report was made of stays as it was published all the same. What was published whole stays
     * but for a revision; of a month that is known by its totals a report can follow as long as these are the same.
     */
    private boolean isKept(YearMonth month) {
        PublishedMonth before = published.get(month);
        MonthComparison comparison = comparisons.get(month);
        if (revision != null || before == null) {
            return false;
        }
        return isFinal(before)
                ? before.whole() || comparison == null || !comparison.changes().isEmpty()
                : !month.equals(own()) && isOutOfReach(before);
    }

    /** Whether exports that no longer reach back to a month would take from it what it was published with. */
    private boolean isOutOfReach(PublishedMonth before) {
        return before.evidence()
                .isOutOfReach(reviewed.rows().getOrDefault(before.edition().month(), Map.of()));
    }

    private YearMonth own() {
        return reviewed.reports().get(0).review().month();
    }

    /** Whether the totals that a later month's report brings are to be published. */
    private boolean isToBeFilled(YearMonth month) {
        PublishedMonth before = published.get(month);
        if (before == null) {
            return true;
        }
        return !isFinal(before) && !before.whole() && !before.edition().asOf().isAfter(asOf) && !isOutOfReach(before);
    }

    /** The edition of a month that stands after the run. */
    private MonthEdition edition(YearMonth month) {
        PublishedMonth before = published.get(month);
        boolean isReported = reports.containsKey(month);
        if (before != null && (isReported ? isKept(month) : !isToBeFilled(month))) {
            return before.edition();
        }
        MonthTerms own = terms.apply(month);
        boolean wasFinal = isFinal(before);
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

    private MonthEdition editionOf(YearMonth month) {
        return Objects.requireNonNull(editions.get(month));
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        new TreeMap<>(comparisons).forEach((month, comparison) -> {
            boolean isRevised = revision != null && reports.containsKey(month);
            comparison
                    .changes()
                    .forEach(change -> changes.add(
                            new Change(change.month(), change.published(), change.now(), change.causes(), isRevised)));
        });
        return changes;
    }

    private Report shown(Report report, List<Change> changes) {
        YearMonth month = report.review().month();
        List<MonthReview> months = monthsBefore(report);
        return report.settled(
                months,
                new History(
                        editionOf(month),
                        months.stream()
                                .map(review -> shownEdition(review.month()))
                                .toList(),
                        replaced(),
                        changes.stream()
                                .filter(change -> !change.month().isAfter(month))
                                .toList()));
    }

    /** Those that earlier revisions replaced, and those that this one does. */
    private List<MonthEdition> replaced() {
        List<MonthEdition> all = new ArrayList<>(replaced);
        if (revision != null) {
            reports.keySet().stream()
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
            MonthComparison comparison = comparisons.get(month);
            PublishedMonth before = published.get(month);
            boolean isPublishedAnew = reports.containsKey(month) && !isKept(month);
            if (isPublishedAnew || before == null || (!isFinal(before) && !isOutOfReach(before))) {
                shown.put(month, review);
            } else if (comparison != null) {
                shown.put(month, comparison.kept());
            }
        }
        return List.copyOf(shown.values());
    }

    /** The edition of a month that stands after the run, also of one that today's exports say nothing of. */
    private MonthEdition shownEdition(YearMonth month) {
        MonthEdition settled = editions.get(month);
        return settled == null ? Objects.requireNonNull(published.get(month)).edition() : settled;
    }

    private EditionDraft draft(MonthReview review, @Nullable Report report) {
        YearMonth month = review.month();
        return new EditionDraft(
                editionOf(month), review.agreement().version(), evidence(month), figures(review), report);
    }

    private List<PublishedFigure> figures(MonthReview review) {
        MonthTerms own = terms.apply(review.month());
        MonthComparison comparison = revision == null ? comparisons.get(review.month()) : null;
        return review.figures().stream()
                .map(figure -> new PublishedFigure(figure, own.isOpen(figure, review), asOf))
                .map(figure -> comparison == null ? figure : comparison.standing(figure))
                .toList();
    }

    /** Figures that were open in months that stay. */
    private Map<YearMonth, List<PublishedFigure>> renewals() {
        Map<YearMonth, List<PublishedFigure>> renewals = new TreeMap<>();
        comparisons.forEach((month, comparison) -> {
            boolean stays = !reports.containsKey(month) || isKept(month);
            List<PublishedFigure> renewed = stays ? comparison.renewed() : List.of();
            if (!renewed.isEmpty()) {
                renewals.put(month, renewed);
            }
        });
        return renewals;
    }

    /** For a month and those before it, as far as editions of them stand. */
    private List<EvidencePair> evidenceBack(YearMonth month) {
        return Stream.iterate(month, before -> before.minusMonths(1))
                .takeWhile(before ->
                        published.containsKey(before) && reviewed.rows().containsKey(before))
                .map(known -> new EvidencePair(
                        Objects.requireNonNull(published.get(known)).evidence(), evidence(known)))
                .toList();
    }

    private Evidence evidence(YearMonth month) {
        return new Evidence(
                terms.apply(month).digest(), program, reviewed.rows().getOrDefault(month, Map.of()));
    }

    private static boolean isFinal(@Nullable PublishedMonth month) {
        return month != null && month.edition().state() == MonthState.FINAL;
    }
}
