package slareport.mailing;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.measure.Scope;
import slareport.measure.Status;

/**
 * Which commitments of a month were at risk or missed when it was last reported to a list, or would have been.
 *
 * @param list the list's name
 * @param statuses by commitment; those that were kept, or could not be judged, are left out
 */
public record Breaches(String list, YearMonth month, Map<String, Status> statuses) {
    public Breaches {
        statuses = Map.copyOf(statuses);
    }

    /** What a report shows a list. */
    static Breaches of(String list, MonthReview review) {
        Map<String, Status> found = new LinkedHashMap<>();
        for (Figure figure : review.figures()) {
            Status status = figure.status();
            if (figure.scope() == Scope.TOTAL
                    && !figure.commitment().isEmpty()
                    && figure.target() != null
                    && (status == Status.AT_RISK || status == Status.MISSED)
                    && !review.isMaturing(figure)) {
                found.put(figure.commitment(), status);
            }
        }
        return new Breaches(list, review.month(), found);
    }

    /** Whether a commitment is worse off here than it was: kept before and at risk or missed now, or at risk before and missed now. */
    boolean isWorseThan(Map<String, Status> before) {
        return statuses.entrySet().stream()
                .anyMatch(now -> before.get(now.getKey()) == null
                        || (now.getValue() == Status.MISSED && before.get(now.getKey()) == Status.AT_RISK));
    }
}
