package slareport.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;
import slareport.history.History;
import slareport.history.MonthEdition;
import slareport.history.MonthState;
import slareport.measure.CohortMaturity;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.measure.Scope;
import slareport.measure.Status;

/** Reports of a month as a run publishes it: what stands of the commitments, and which publication of the month it is. */
public final class SettledReports {
    private SettledReports() {}

    /** A report as of an instant, in Mexico City's time; commitments are cohort conversions from stage a to b, by their ids. */
    public static Report of(
            YearMonth month,
            Instant asOf,
            MonthState state,
            int revision,
            Map<String, Status> commitments,
            @Nullable CohortMaturity maturity) {
        Report plain = SampleReports.of(month, BigDecimal.TEN);
        MonthReview sample = plain.review();
        List<Figure> figures = new ArrayList<>(sample.figures());
        commitments.forEach((id, status) -> figures.add(new Figure(
                month,
                MeasureCode.CONVERSION_COHORT,
                "a",
                "b",
                Scope.TOTAL,
                "",
                BigDecimal.ONE,
                BigDecimal.TEN,
                BigDecimal.ONE,
                "ratio",
                null,
                null,
                id,
                BigDecimal.ONE,
                BigDecimal.ONE,
                status,
                null,
                null)));
        MonthReview review = new MonthReview(
                month,
                asOf,
                sample.agreement(),
                true,
                state == MonthState.PROVISIONAL,
                figures,
                List.of(),
                List.of(),
                maturity == null ? List.of() : List.of(maturity),
                sample.details(),
                sample.elapsed());
        return new Report(
                        review,
                        List.of(),
                        null,
                        plain.targets(),
                        plain.holdings(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of())
                .settled(
                        List.of(),
                        new History(
                                new MonthEdition(month, revision, state, asOf, asOf, null),
                                List.of(),
                                List.of(),
                                List.of()));
    }
}
