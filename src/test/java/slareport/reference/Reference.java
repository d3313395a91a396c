package slareport.reference;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import slareport.reference.Judgement.State;

/**
 * A second computation of the published rows, independent of the program: slow, over plain lists, after the written
 * meaning of each measure. It shares no class with the program and does not give the order of the rows.
 */
final class Reference {
    private static final List<String> OF_DEALS =
            List.of("win_rate", "win_rate_value", "deal_value", "sales_cycle", "revenue", "customer_value", "velocity");

    private final Pact pact;
    private final Period period;
    private final Exports exports;
    private final Journeys facts;
    private final Needs needs;
    private final Measures measures;
    private final FigureRows rows;

    /**
     * Computes a month.
     *
     * @param asOf an instant, or a date that starts in the agreement's zone
     */
    Reference(Path agreement, Path exports, YearMonth month, String asOf) {
        this.exports = new Exports(exports);
        pact = Pact.governing(agreement, month);
        period = Period.of(month, pact.zone, Time.instant(asOf, pact.zone));
        facts = new Journeys(pact, this.exports, period.asOf());
        needs = new Needs(this.exports, pact, facts.changedStages());
        measures = new Measures(pact, period, facts.leads);
        rows = new FigureRows(pact, period);
        alwaysComputed();
        pact.promises.forEach(this::ofPromise);
    }

    /** The files that the program must publish, but for the order of their rows. */
    Published published() {
        return new Published(
                CsvText.written(CsvText.FIGURES, figures()),
                CsvText.written(CsvText.EXCEPTIONS, exceptions()),
                CsvText.written(CsvText.RECONCILIATION, reconciliation()));
    }

    /** The rows of the figures file, without the header. */
    List<List<String>> figures() {
        List<List<String>> figures = new ArrayList<>(rows.all());
        figures.addAll(goals());
        return figures;
    }

    /** The rows of the goal. */
    List<List<String>> goals() {
        return new Goal(pact, facts, period).rows();
    }

    /** The rows of the reconciliation file, without the header. */
    List<List<String>> reconciliation() {
        return facts.reconciliation();
    }

    /** The rows of the exceptions file, without the header. */
    List<List<String>> exceptions() {
        return pact.promises.stream()
                .filter(Promise::isLeadByLead)
                .filter(promise -> needs.areMet(promise.measure, "", "", promise))
                .flatMap(promise -> new Judge(promise, pact, period)
                        .all(judgedBy(promise)).stream()
                                .filter(one -> one.isOneOf(State.LATE, State.OVERDUE, State.FAILED))
                                .map(one -> one.written(promise)))
                .toList();
    }

    /** What sales did with the leads of the month, in words. */
    List<String> salesDetails() {
        return new SalesDetails(pact, period, exports, needs, facts.leads).words();
    }

    private void alwaysComputed() {
        List<Slice> slices =
                new Slice("total", "", facts.leads, facts.deals, facts.visits, facts.spend).withScopes(exports);
        for (String stage : pact.stages) {
            add(slices, "entries", "", stage, null);
            pact.after(stage).ifPresent(next -> conversions(slices, stage, next));
            if (pact.stage(stage).containsKey("criteria")) {
                add(slices, "qualified", "", stage, null);
            }
            if (exports.have("spend") && pact.lists("lead") && !pact.isBefore(stage, "lead")) {
                add(slices, "cost_per", "", stage, null);
            }
        }
        if (pact.lists("lead") && pact.lists("customer")) {
            if (!pact.after("lead").equals(Optional.of("customer"))) {
                conversions(slices, "lead", "customer");
            }
            add(slices, "lead_cycle", "", "", null);
        }
        if (pact.lists("lead")) {
            add(slices, "revenue_per_lead", "", "", null);
        }
        if (pact.lists("mql")) {
            add(slices, "acceptance", "", "mql", null);
            if (pact.yaml.containsKey("buyer-profile")) {
                add(slices, "fit", "", "mql", null);
            }
        }
        OF_DEALS.forEach(measure -> add(slices, measure, "", "", null));
        add(slices, "visits", "", "", null);
        if (exports.have("spend")) {
            add(slices, "return_on_spend", "", "", null);
        }
    }

    private void conversions(List<Slice> slices, String from, String to) {
        add(slices, "conversion_period", from, to, null);
        if (!from.equals("visit")) {
            add(slices, "conversion_cohort", from, to, null);
        }
    }

    private void ofPromise(Promise promise) {
        List<Slice> slices = new Slice(
                        "total",
                        "",
                        promise.isLeadByLead() ? judgedBy(promise) : covered(facts.leads, promise, lead -> lead::get),
                        covered(facts.deals, promise, deal -> deal::get),
                        covered(facts.visits, promise, visits -> visits::get),
                        covered(facts.spend, promise, spend -> spend::get))
                .withScopes(exports);
        if (promise.measure.equals("first_response")) {
            add(slices, "response_median", "", promise.clockStage(), promise);
            add(slices, "never_contacted", "", promise.clockStage(), promise);
        }
        add(slices, promise.measure, promise.text("from"), promise.stageTo(), promise);
    }

    private static <T> List<T> covered(List<T> all, Promise promise, Function<T, UnaryOperator<String>> columns) {
        return all.stream().filter(one -> promise.covers(columns.apply(one))).toList();
    }

    private List<Lead> judgedBy(Promise promise) {
        return facts.leads.stream()
                .filter(lead -> pact.judging(promise.measure, lead::get).equals(Optional.of(promise)))
                .toList();
    }

    /** One row for the total and one for every scope value where something was counted. */
    private void add(List<Slice> slices, String measure, String from, String to, Promise promise) {
        if (!needs.areMet(measure, from, to, promise)) {
            rows.add(slices.get(0), Cell.UNKNOWN, measure, from, to, promise);
            return;
        }
        for (Slice slice : slices) {
            if (needs.areKnown(slice, measure, from, to)) {
                Cell cell = measures.of(slice, measure, from, to, promise);
                if (slice.isTotal() || cell.counted()) {
                    rows.add(slice, cell, measure, from, to, promise);
                }
            }
        }
    }
}
