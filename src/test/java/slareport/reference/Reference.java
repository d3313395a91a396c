package slareport.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import slareport.reference.Pact.Promise;
import slareport.reference.Response.State;

/**
 * A second computation of the published rows, independent of the program: slow, over plain lists, after the written
 * meaning of each measure. It shares no class with the program and does not give the order of the rows.
 */
final class Reference {
    /** What is computed here; rows of other measures are no part of a comparison. */
    static final Set<String> MEASURES = Set.of(
            "entries",
            "conversion_period",
            "conversion_cohort",
            "acceptance",
            "fit",
            "qualified",
            "first_response",
            "response_median",
            "never_contacted",
            "win_rate",
            "win_rate_value",
            "deal_value",
            "sales_cycle",
            "revenue",
            "visits");

    private static final List<String> OF_DEALS =
            List.of("win_rate", "win_rate_value", "deal_value", "sales_cycle", "revenue");
    private static final Set<String> SUMS = Set.of("entries", "visits", "revenue");

    private final Pact pact;
    private final Period period;
    private final Journeys facts;
    private final Measures measures;
    private final List<List<String>> figures = new ArrayList<>();

    /**
     * Computes a month.
     *
     * @param asOf an instant, or a date that starts in the agreement's zone
     */
    Reference(Path agreement, Path exports, YearMonth month, String asOf) {
        pact = Pact.governing(agreement, month);
        period = Period.of(month, pact.zone, Time.instant(asOf, pact.zone));
        facts = new Journeys(pact, exports, period.asOf());
        measures = new Measures(pact, period);
        alwaysComputed();
        pact.promises.forEach(this::ofPromise);
    }

    /** The rows of the figures file, without the header. */
    List<List<String>> figures() {
        return figures;
    }

    /** The rows of the reconciliation file, without the header. */
    List<List<String>> reconciliation() {
        return facts.reconciliation();
    }

    /** The rows of the exceptions file, without the header. */
    List<List<String>> exceptions() {
        List<List<String>> rows = new ArrayList<>();
        for (Promise promise : pact.promises) {
            if (!promise.measure.equals("first_response")) {
                continue;
            }
            for (Response response : Response.all(governed(promise), promise, pact, period)) {
                if (response.state() == State.LATE || response.state() == State.OVERDUE) {
                    rows.add(List.of(
                            promise.id,
                            promise.measure,
                            response.state() == State.LATE ? "late" : "overdue",
                            response.lead().id(),
                            response.lead().get("owner"),
                            response.start().toString(),
                            response.deadline().toString(),
                            response.touched() == null ? "" : response.touched().toString(),
                            String.valueOf(response.worked().toSeconds()),
                            String.valueOf(response.wall().toSeconds())));
                }
            }
        }
        return rows;
    }

    private void alwaysComputed() {
        List<Slice> slices = Slice.all(facts, facts.leads, facts.deals, facts.visits);
        for (int i = 0; i < pact.stages.size(); i++) {
            String stage = pact.stages.get(i);
            add(slices, "entries", "", stage, null);
            if (i > 0) {
                conversions(slices, pact.stages.get(i - 1), stage);
            }
            if (pact.stage(stage).containsKey("criteria")) {
                add(slices, "qualified", "", stage, null);
            }
        }
        conversions(slices, "lead", "customer");
        add(slices, "acceptance", "", "mql", null);
        if (pact.yaml.containsKey("buyer-profile")) {
            add(slices, "fit", "", "mql", null);
        }
        OF_DEALS.forEach(measure -> add(slices, measure, "", "", null));
        add(slices, "visits", "", "", null);
    }

    private void conversions(List<Slice> slices, String from, String to) {
        add(slices, "conversion_period", from, to, null);
        if (!from.equals("visit")) {
            add(slices, "conversion_cohort", from, to, null);
        }
    }

    private void ofPromise(Promise promise) {
        boolean leadByLead = promise.measure.equals("first_response");
        List<Slice> slices = Slice.all(
                facts,
                leadByLead ? governed(promise) : covered(facts.leads, promise, lead -> lead::get),
                covered(facts.deals, promise, deal -> deal::get),
                covered(facts.visits, promise, visits -> visits::get));
        switch (promise.measure) {
            case "entries" -> add(slices, promise.measure, "", promise.text("stage"), promise);
            case "conversion_period", "conversion_cohort" ->
                add(slices, promise.measure, promise.text("from"), promise.text("to"), promise);
            case "fit", "qualified" ->
                add(
                        slices,
                        promise.measure,
                        "",
                        promise.text("stage").isEmpty() ? "mql" : promise.text("stage"),
                        promise);
            case "acceptance" -> add(slices, promise.measure, "", "mql", promise);
            case "first_response" ->
                List.of("first_response", "response_median", "never_contacted")
                        .forEach(measure -> add(slices, measure, "", promise.clockStage(), promise));
            case "response_median", "never_contacted" ->
                add(slices, promise.measure, "", promise.clockStage(), promise);
            case "visits", "win_rate", "win_rate_value", "deal_value", "sales_cycle", "revenue" ->
                add(slices, promise.measure, "", "", promise);
            default -> {
                // not computed yet
            }
        }
    }

    private static <T> List<T> covered(List<T> all, Promise promise, Function<T, UnaryOperator<String>> columns) {
        return all.stream().filter(one -> promise.covers(columns.apply(one))).toList();
    }

    /** The leads that this commitment judges: of those they meet the one with most conditions, else the first. */
    private List<Lead> governed(Promise promise) {
        Comparator<Promise> byConditions = Comparator.comparing(p -> p.where.size());
        return facts.leads.stream()
                .filter(lead -> pact.promises.stream()
                        .filter(p -> p.measure.equals("first_response") && p.covers(lead::get))
                        // the first of the greatest stays
                        .reduce((a, b) -> byConditions.compare(b, a) > 0 ? b : a)
                        .filter(judge -> judge == promise)
                        .isPresent())
                .toList();
    }

    private Cell cell(Slice slice, String measure, String from, String to, Promise promise) {
        if (promise != null
                && promise.text("clock-from").equals("assigned")
                && !facts.leadColumns.contains("assigned_at")) {
            return Cell.unknown(!measure.equals("response_median") ? "ratio" : promise.isWall() ? "s" : "working_s");
        }
        return switch (measure) {
            case "entries" -> measures.entries(slice, to);
            case "conversion_period" -> measures.conversionPeriod(slice, from, to);
            case "conversion_cohort" -> measures.conversionCohort(slice, from, to);
            case "fit" -> measures.fit(slice, to);
            case "qualified" -> measures.qualified(slice, to);
            case "acceptance" -> measures.acceptance(slice);
            case "first_response" -> measures.firstResponse(slice, promise);
            case "response_median" -> measures.responseMedian(slice, promise);
            case "never_contacted" -> measures.neverContacted(slice, promise);
            case "win_rate" -> measures.winRate(slice);
            case "win_rate_value" -> measures.winRateValue(slice);
            case "deal_value" -> measures.dealValue(slice);
            case "sales_cycle" -> measures.salesCycle(slice);
            case "revenue" -> measures.revenue(slice);
            case "visits" -> measures.visits(slice);
            default -> throw new IllegalStateException(measure);
        };
    }

    private static boolean knows(Slice slice, String measure, String from, String to) {
        boolean ofVisits = measure.equals("visits") || to.equals("visit");
        if (ofVisits) {
            return slice.visits() != null;
        }
        return OF_DEALS.contains(measure)
                ? slice.deals() != null
                : slice.leads() != null && (!from.equals("visit") || slice.visits() != null);
    }

    /** One row for the total and one for every scope value where something was counted. */
    private void add(List<Slice> slices, String measure, String from, String to, Promise promise) {
        for (Slice slice : slices) {
            if (!knows(slice, measure, from, to)) {
                continue;
            }
            Cell cell = cell(slice, measure, from, to, promise);
            if (slice.isTotal() || cell.counted()) {
                figures.add(row(slice, cell, measure, from, to, promise));
            }
        }
    }

    private List<String> row(Slice slice, Cell cell, String measure, String from, String to, Promise promise) {
        boolean judged = promise != null && promise.measure.equals(measure) && slice.isTotal();
        List<String> row = new ArrayList<>(List.of(
                period.month().toString(), period.asOf().toString(), measure, from, to, slice.scope(), slice.value()));
        row.add(cell.over() == null ? "" : Quotient.written(cell.over()));
        row.add(cell.under() == null ? "" : Quotient.written(cell.under()));
        row.add(cell.value() == null ? "" : cell.value().written());
        row.add(cell.unit());
        row.add(cell.interval() == null ? "" : Quotient.written(cell.interval().low()));
        row.add(cell.interval() == null ? "" : Quotient.written(cell.interval().high()));
        row.add(promise == null ? "" : promise.id);
        row.add(judged ? Quotient.written(promise.target(period.month())) : "");
        row.add(judged ? attainment(cell.value(), promise) : "");
        row.add(cell.value() == null ? "no_data" : judged ? status(cell.value(), measure, promise) : "");
        return row;
    }

    private String attainment(Quotient value, Promise promise) {
        Quotient target = Quotient.of(promise.target(period.month()));
        if (value == null) {
            return "";
        }
        if (promise.isAtLeast()) {
            return value.dividedBy(target).written();
        }
        return value.isZero() ? "" : target.dividedBy(value).written();
    }

    private String status(Quotient value, String measure, Promise promise) {
        boolean projects = period.isRunning() && SUMS.contains(measure);
        if (projects && elapsed().isZero()) {
            return "no_data";
        }
        Quotient projected = projects ? value.dividedBy(elapsed()) : value;
        int compared = projected.compareTo(promise.target(period.month()));
        boolean kept = promise.isAtLeast() ? compared >= 0 : compared <= 0;
        if (period.isRunning()) {
            return kept ? "on_track" : "at_risk";
        }
        return kept ? "met" : "missed";
    }

    /** The share of the month's working time that has passed. */
    private Quotient elapsed() {
        return new Quotient(
                seconds(pact.hours.between(period.start(), period.asOf())),
                seconds(pact.hours.between(period.start(), period.end())));
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos(), 9).setScale(6, RoundingMode.UNNECESSARY);
    }
}
