package slareport.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import slareport.facts.Entity;

/**
 * What the exports of a night say about some months.
 *
 * @param reports one a month that was asked for, in that order
 * @param rows by month and entity, how many rows are dated in the month
 */
public record Reviewed(List<Report> reports, Map<YearMonth, Map<Entity, Long>> rows) {
    public Reviewed {
        reports = List.copyOf(reports);
        rows = Map.copyOf(rows);
    }
}
