package slareport.metrics;

import io.micrometer.core.instrument.Tags;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.facts.Entity;
import slareport.facts.Reconciliation;
import slareport.history.History;
import slareport.measure.Figure;
import slareport.measure.LeadException;
import slareport.measure.LeadException.State;
import slareport.measure.MonthReview;
import slareport.measure.Scope;
import slareport.report.Report;

/** What a published report says; labels name exports and commitments, never a lead or a person. */
final class ReportGauges {
    private ReportGauges() {}

    static void add(Report report, Gauges gauges) {
        MonthReview review = report.review();
        History history = report.history();
        gauges.set(
                "month",
                null,
                "The month that the last report is about; always 1.",
                Tags.of(
                        "month",
                        review.month().toString(),
                        "state",
                        history == null
                                ? "provisional"
                                : history.edition().state().code(),
                        "agreement",
                        review.agreement().version()),
                1);
        gauges.set(
                "as.of",
                "timestamp.seconds",
                "Up to when facts count in the last report.",
                Tags.empty(),
                RunGauges.seconds(review.asOf()));
        addRows(report, gauges);
        if (review.agreed()) {
            for (Commitment commitment : review.agreement().commitments()) {
                addCommitment(commitment, review, gauges);
            }
        }
    }

    private static void addRows(Report report, Gauges gauges) {
        Map<Entity, long[]> counts = new EnumMap<>(Entity.class);
        for (Reconciliation file : report.reconciliations()) {
            long[] sums = counts.computeIfAbsent(file.entity(), entity -> new long[2]);
            sums[0] += file.rows();
            sums[1] += file.rejected();
        }
        counts.forEach((entity, sums) -> {
            Tags label = Tags.of("entity", entity.name().toLowerCase(Locale.ROOT));
            gauges.set("read.rows", null, "Rows that the last report read of an export.", label, (double) sums[0]);
            gauges.set(
                    "rejected.rows", null, "Rows of an export that the last report rejected.", label, (double) sums[1]);
        });
    }

    private static void addCommitment(Commitment commitment, MonthReview review, Gauges gauges) {
        Tags labels = Tags.of(
                "commitment", commitment.id(), "side", commitment.by().name().toLowerCase(Locale.ROOT));
        for (Figure figure : review.figures()) {
            if (figure.commitment().equals(commitment.id())
                    && figure.measure() == commitment.measure()
                    && figure.scope() == Scope.TOTAL) {
                addNumber(
                        "commitment.value",
                        "What a commitment's measure came to in the month.",
                        labels.and("unit", figure.unit()),
                        figure.value(),
                        gauges);
                addNumber(
                        "commitment.target",
                        "What was agreed on for the month.",
                        labels.and("unit", figure.unit()),
                        figure.target(),
                        gauges);
                addNumber(
                        "commitment.attainment.ratio",
                        "Value by target, or target by value where less is better; 1 is kept.",
                        labels,
                        figure.attainment(),
                        gauges);
            }
        }
        addLeads(commitment, labels, review, gauges);
    }

    /** A commitment without data has no gauge rather than a false zero. */
    private static void addNumber(String name, String help, Tags labels, @Nullable BigDecimal number, Gauges gauges) {
        if (number != null) {
            gauges.set(name, null, help, labels, number.doubleValue());
        }
    }

    private static void addLeads(Commitment commitment, Tags labels, MonthReview review, Gauges gauges) {
        Map<State, Integer> counts = new HashMap<>();
        for (LeadException exception : review.exceptions()) {
            if (exception.commitment().equals(commitment.id())) {
                counts.merge(exception.state(), 1, Integer::sum);
            }
        }
        for (State state : ways(commitment.measure())) {
            gauges.set(
                    "broken.promises",
                    null,
                    "Leads of the month on which a commitment was not kept.",
                    labels.and("state", state.code()),
                    counts.getOrDefault(state, 0));
        }
    }

    /** In which ways leads can break a promise on a measure; none where it is not judged by lead. */
    private static List<State> ways(MeasureCode measure) {
        return switch (measure) {
            case FIRST_RESPONSE, FEEDBACK -> List.of(State.LATE, State.OVERDUE);
            case ATTEMPTS -> List.of(State.FAILED);
            default -> List.of();
        };
    }
}
