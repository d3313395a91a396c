package slareport.history;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import slareport.agreement.MeasureCode;
import slareport.measure.CohortMaturity;
import slareport.measure.MonthDetails;
import slareport.measure.MonthReview;

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

    /** Whether it no longer changes but by a revision. */
    public boolean isFinal() {
        return edition.state() == MonthState.FINAL;
    }

    /** The instant up to which its figures know facts, those included that were renewed since it was published. */
    public Instant knownUntil() {
        return figures.stream()
                .map(PublishedFigure::asOf)
                .reduce(edition.asOf(), BinaryOperator.maxBy(Comparator.naturalOrder()));
    }

    /** The month as it was published, to be shown where today's exports say nothing of it. */
    public MonthReview review(MonthTerms terms) {
        return new MonthReview(
                edition.month(),
                edition.asOf(),
                terms.agreement(),
                terms.agreed(),
                false,
                figures.stream().map(PublishedFigure::figure).toList(),
                List.of(),
                List.of(),
                maturing(),
                MonthDetails.NONE,
                null);
    }

    /** The cohorts that had not had time enough; of the others nothing is to be told. */
    private List<CohortMaturity> maturing() {
        return figures.stream()
                .filter(figure -> figure.open() && figure.figure().measure() == MeasureCode.CONVERSION_COHORT)
                .map(figure -> new CohortMaturity(
                        figure.figure().stageFrom(), figure.figure().stageTo(), null, false, null))
                .distinct()
                .toList();
    }
}
