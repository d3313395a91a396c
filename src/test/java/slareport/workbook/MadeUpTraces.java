package slareport.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.measure.Trace;
import slareport.measure.TracedRow;

/** Leads and deals behind the commitments of a made-up report. */
final class MadeUpTraces {
    private static final Instant FIRST = Instant.parse("2026-10-02T15:30:00Z");

    private final String prefix;
    private final String words;

    /**
     * @param prefix of the ids of leads
     * @param words given as a reason
     */
    MadeUpTraces(String prefix, String words) {
        this.prefix = prefix;
        this.words = words;
    }

    /** A few for every commitment that does not judge leads one by one. */
    List<Trace> of(List<Commitment> commitments) {
        return commitments.stream()
                .filter(commitment -> switch (commitment.measure()) {
                    case FIRST_RESPONSE, FEEDBACK, ATTEMPTS, VISITS, VELOCITY -> false;
                    default -> true;
                })
                .map(this::trace)
                .toList();
    }

    private Trace trace(Commitment commitment) {
        String unit = commitment.measure().unit("MXN");
        boolean ofDeals = commitment.measure() == MeasureCode.WIN_RATE || commitment.measure() == MeasureCode.REVENUE;
        Trace.Selection selection = switch (unit) {
            case "ratio" -> Trace.Selection.AGAINST;
            case "days", "s", "working_s" -> Trace.Selection.BEYOND;
            default -> Trace.Selection.COUNTED;
        };
        List<TracedRow> rows = IntStream.range(0, 4)
                .mapToObj(i -> new TracedRow(
                        prefix + "T-" + commitment.id() + "-" + i,
                        ofDeals ? "D-" + i : "",
                        i == 3 ? "" : "o1",
                        i == 2 ? "" : "webinar",
                        i == 1 ? words : "",
                        FIRST.plus(i, ChronoUnit.DAYS),
                        unit.equals("count") || (unit.equals("ratio") && !ofDeals) || i == 3
                                ? null
                                : BigDecimal.valueOf(1_000L * (i + 1))))
                .toList();
        return new Trace(commitment.id(), selection, ofDeals && unit.equals("ratio") ? "MXN" : unit, 4, rows);
    }
}
