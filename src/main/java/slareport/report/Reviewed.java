package slareport.report;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import slareport.facts.Entity;
import slareport.measure.MonthReview;

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

    /** The month that the run is about. */
    YearMonth month() {
        return reports.get(0).review().month();
    }

    /** The instant up to which they know facts. */
    Instant asOf() {
        return reports.get(0).review().asOf();
    }

    /** The months of which there are totals only, which the reports on later ones bring along; oldest first. */
    SortedMap<YearMonth, MonthReview> earlier() {
        SortedMap<YearMonth, MonthReview> earlier = new TreeMap<>();
        reports.forEach(report -> report.earlier().forEach(review -> earlier.putIfAbsent(review.month(), review)));
        reports.forEach(report -> earlier.remove(report.review().month()));
        return earlier;
    }
}
