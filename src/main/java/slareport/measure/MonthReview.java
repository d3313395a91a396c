package slareport.measure;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import slareport.agreement.Agreement;

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
 */
public record MonthReview(
        YearMonth month,
        Instant asOf,
        Agreement agreement,
        boolean agreed,
        boolean running,
        List<Figure> figures,
        List<LeadException> exceptions,
        List<ResponseTimes> responseTimes) {
    public MonthReview {
        figures = List.copyOf(figures);
        exceptions = List.copyOf(exceptions);
        responseTimes = List.copyOf(responseTimes);
    }
}
