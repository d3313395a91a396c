package slareport.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.MeasureCode;

/**
 * How the agreement was kept in one month, as far as is known at the as-of instant.
 *
 * @param agreement the version whose definitions hold in the month
 * @param agreed whether that version was in force, so that its commitments count
 * @param running whether the month had not ended at as-of
 * @param figures by measure, stages, commitment, scope and scope value, always in the same order
 * @param exceptions in the order of commitments, clock starts and lead ids
 * @param responseTimes one for each {@code first_response} commitment that could be measured, in the order of the
 *     agreement
 * @param maturities one for each pair of stages between which a cohort conversion was taken
 * @param details what lies behind the figures; for the reported month only
 * @param elapsed the part of the month's working time that had passed at as-of, as projections take it; null when the
 *     month has ended or has no working time
 */
public record MonthReview(
        YearMonth month,
        Instant asOf,
        Agreement agreement,
        boolean agreed,
        boolean running,
        List<Figure> figures,
        List<LeadException> exceptions,
        List<ResponseTimes> responseTimes,
        List<CohortMaturity> maturities,
        MonthDetails details,
        @Nullable BigDecimal elapsed) {
    public MonthReview {
        figures = List.copyOf(figures);
        exceptions = List.copyOf(exceptions);
        responseTimes = List.copyOf(responseTimes);
        maturities = List.copyOf(maturities);
    }

    /** Whether a figure of the month is a conversion of leads that have not had time enough yet. */
    public boolean isMaturing(Figure figure) {
        CohortMaturity maturity = figure.measure() == MeasureCode.CONVERSION_COHORT && figure.value() != null
                ? maturity(figure.stageFrom(), figure.stageTo())
                : null;
        return maturity != null && !maturity.isMature();
    }

    /** Whether the month's cohort conversion between two stages has settled; null when none was taken. */
    public @Nullable CohortMaturity maturity(String from, String to) {
        return maturities.stream()
                .filter(maturity ->
                        maturity.stageFrom().equals(from) && maturity.stageTo().equals(to))
                .findFirst()
                .orElse(null);
    }
}
