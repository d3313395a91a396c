package slareport.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.measure.Answered;
import slareport.measure.Arrivals;
import slareport.measure.Onward;
import slareport.measure.Onward.WentOn;
import slareport.measure.ResponseDetail;
import slareport.measure.ResponseTimes;
import slareport.measure.WaitParts;

/** How the leads of a made-up company came, waited and went on. */
final class MadeUpResponses {
    private static final List<Long> BUCKETS = List.of(31L, 22L, 14L, 40L, 52L, 61L, 34L, 29L, 25L, 23L);

    private MadeUpResponses() {}

    static ResponseTimes times(String commitment) {
        return new ResponseTimes(commitment, BUCKETS, 12, 3);
    }

    /** Commitments on some leads only are those without a date of assignment, for the sake of variety. */
    static ResponseDetail detail(Commitment commitment, boolean empty) {
        boolean isAssignmentTold = commitment.where() == null;
        return empty
                ? new ResponseDetail(
                        commitment.id(),
                        new Arrivals(Collections.nCopies(Arrivals.HOURS_A_WEEK, Answered.NOBODY), Answered.NOBODY, 0),
                        wait(0, 0, isAssignmentTold),
                        wait(0, 0, isAssignmentTold),
                        onward(true))
                : new ResponseDetail(
                        commitment.id(),
                        arrivals(),
                        wait(331, 5_000, isAssignmentTold),
                        wait(12, 90_000, isAssignmentTold),
                        commitment.id().endsWith("webinar") ? null : onward(false));
    }

    private static Arrivals arrivals() {
        List<Answered> hours = new ArrayList<>();
        for (int hour = 0; hour < Arrivals.HOURS_A_WEEK; hour++) {
            int ofDay = hour % Arrivals.HOURS_A_DAY;
            long arrived = ofDay < 7 ? 0 : Math.max(0, 7 - Math.abs(ofDay - 11) / 2 - hour / 48);
            long due = Math.max(0, arrived - hour % 3 / 2);
            hours.add(new Answered(arrived, due, due * (10 - hour % 5) / 10));
        }
        return new Arrivals(hours, new Answered(200, 190, 150), 30);
    }

    private static WaitParts wait(long leads, long seconds, boolean isAssignmentTold) {
        BigDecimal working = BigDecimal.valueOf(leads * seconds);
        BigDecimal tenth = working.movePointLeft(1);
        return new WaitParts(
                leads,
                working.multiply(BigDecimal.valueOf(3)),
                working,
                isAssignmentTold
                        ? new WaitParts.Assignment(
                                tenth, working.subtract(tenth).subtract(tenth), tenth, leads / 9)
                        : null);
    }

    private static @Nullable Onward onward(boolean empty) {
        List<WentOn> buckets = BUCKETS.stream()
                .map(leads -> empty ? new WentOn(0, 0) : new WentOn(leads, leads * leads / 100))
                .toList();
        return new Onward(
                "mql", "sql", buckets, new WentOn(empty ? 0 : 12, 0), new WentOn(empty ? 0 : 3, 1 - (empty ? 1 : 0)));
    }
}
