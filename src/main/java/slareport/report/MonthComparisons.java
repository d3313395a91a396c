package slareport.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import slareport.history.Evidence;
import slareport.history.EvidencePair;
import slareport.history.MonthComparison;
import slareport.history.MonthTerms;
import slareport.history.PublishedMonth;
import slareport.measure.MonthReview;

/** The final months that a run reviews again, each held against what today's exports and agreement make of it. */
final class MonthComparisons {
    private final Reviewed reviewed;
    private final Map<YearMonth, PublishedMonth> published;
    private final Function<YearMonth, MonthTerms> terms;
    private final String program;
    private final Map<YearMonth, MonthComparison> byMonth = new TreeMap<>();

    /** @param program version of the program */
    MonthComparisons(
            Reviewed reviewed,
            Map<YearMonth, PublishedMonth> published,
            Function<YearMonth, MonthTerms> terms,
            String program) {
        this.reviewed = reviewed;
        this.published = published;
        this.terms = terms;
        this.program = program;
        reviewed.earlier().values().forEach(this::compare);
        reviewed.reports().forEach(report -> compare(report.review()));
    }

    private void compare(MonthReview review) {
        PublishedMonth before = published.get(review.month());
        // whoever knows less than was known then has nothing to hold against it
        if (before != null
                && before.isFinal()
                && !reviewed.asOf().isBefore(before.edition().asOf())) {
            byMonth.put(
                    review.month(),
                    new MonthComparison(before, review, evidenceBack(review.month()), terms.apply(review.month())));
        }
    }

    /** The comparison of a month, null when nothing final was published of it or nothing can be held against that. */
    @Nullable MonthComparison of(YearMonth month) {
        return byMonth.get(month);
    }

    /** Hands all on, oldest month first. */
    void forEach(BiConsumer<YearMonth, MonthComparison> each) {
        byMonth.forEach(each);
    }

    /** What today's figures of a month are worked out from. */
    Evidence evidence(YearMonth month) {
        return new Evidence(
                terms.apply(month).digest(), program, reviewed.rows().getOrDefault(month, Map.of()));
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
}
