package slareport.reference;

import java.util.ArrayList;
import java.util.List;

/** Writes the rows of the figures file. */
final class FigureRows {
    private final Pact pact;
    private final Period period;
    private final Standing standing;
    private final List<List<String>> rows = new ArrayList<>();

    FigureRows(Pact pact, Period period) {
        this.pact = pact;
        this.period = period;
        standing = new Standing(pact, period);
    }

    List<List<String>> all() {
        return rows;
    }

    /** Adds a row; only the total of a commitment's own measure has a target. */
    void add(Slice slice, Cell cell, String measure, String from, String to, Promise promise) {
        boolean isJudged = promise != null && promise.measure.equals(measure) && slice.isTotal();
        List<String> row = new ArrayList<>(List.of(
                period.month().toString(), period.asOf().toString(), measure, from, to, slice.scope(), slice.value()));
        row.add(cell.over() == null ? "" : Quotient.written(cell.over()));
        row.add(cell.under() == null ? "" : Quotient.written(cell.under()));
        row.add(cell.value() == null ? "" : cell.value().written());
        row.add(unit(measure, promise));
        row.add(cell.interval() == null ? "" : Quotient.written(cell.interval().low()));
        row.add(cell.interval() == null ? "" : Quotient.written(cell.interval().high()));
        row.add(promise == null ? "" : promise.id);
        row.add(isJudged ? Quotient.written(promise.target(period.month())) : "");
        row.add(isJudged ? standing.attainment(cell.value(), promise) : "");
        row.add(cell.value() == null ? "no_data" : isJudged ? standing.status(cell.value(), promise) : "");
        rows.add(row);
    }

    private String unit(String measure, Promise promise) {
        return switch (measure) {
            case "entries", "visits" -> "count";
            case "response_median" -> promise.within().isWall() ? "s" : "working_s";
            case "sales_cycle", "lead_cycle" -> "days";
            case "deal_value", "revenue", "customer_value", "revenue_per_lead", "cost_per" -> pact.currency;
            case "velocity" -> pact.currency + "/day";
            default -> "ratio";
        };
    }
}
