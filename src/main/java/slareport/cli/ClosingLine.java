package slareport.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import slareport.guard.Doubt;
import slareport.guard.Guard;
import slareport.history.History;
import slareport.history.MonthEdition;
import slareport.job.Night;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.measure.Scope;
import slareport.measure.Status;
import slareport.report.Report;

/** The last line of a run: what was published, and what needs attention. */
final class ClosingLine {
    private ClosingLine() {}

    /** The line for a report that was published. */
    static String of(Report report, Path workbook) {
        return "Published " + told(report, workbook);
    }

    /** The line for a report that a run would publish. */
    static String wouldBe(Report report, Path workbook) {
        return "Would publish " + told(report, workbook);
    }

    private static String told(Report report, Path workbook) {
        MonthReview review = report.review();
        return workbook + " (" + review.month() + state(report) + " as of " + review.asOf() + "): "
                + commitments(review)
                + "; " + rejects(report.rejects().size()) + "." + letPass(report.letPass());
    }

    /** The line for a guard that was to be let pass and refused nothing. */
    static String unneeded(Guard guard) {
        return "--accept " + guard.code() + " was not needed: that guard had nothing to refuse.";
    }

    /** The line for a report that stands as it was published at an instant. */
    static String unchanged(Night night, Path workbook, Instant published) {
        return "Unchanged since it was published at " + published.truncatedTo(ChronoUnit.SECONDS) + ": " + workbook
                + " (" + night.month() + " as of " + night.asOf() + "); --force works it out again.";
    }

    /** That the month is over, and whether it may still change. */
    private static String state(Report report) {
        History history = report.history();
        if (history == null || report.review().running()) {
            return "";
        }
        MonthEdition own = history.edition();
        String revision = own.isRevised() ? ", revision " + own.number() + "," : "";
        return " " + own.state().code() + revision;
    }

    private static String commitments(MonthReview review) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        int all = 0;
        int maturing = 0;
        for (Figure figure : review.figures()) {
            Status status = figure.status();
            if (!figure.commitment().isEmpty()
                    && figure.scope() == Scope.TOTAL
                    && figure.target() != null
                    && status != null) {
                if (review.isMaturing(figure) && (status == Status.MISSED || status == Status.AT_RISK)) {
                    maturing++;
                } else {
                    counts.merge(status, 1, Integer::sum);
                }
                all++;
            }
        }
        if (all == 0) {
            return "no commitments for this month";
        }
        List<String> parts = new ArrayList<>();
        add(parts, counts, Status.MISSED, "missed");
        add(parts, counts, Status.AT_RISK, "at risk");
        if (maturing > 0) {
            parts.add(maturing + " still maturing");
        }
        add(parts, counts, Status.NO_DATA, "without data");
        return parts.isEmpty()
                ? "all " + all + " commitments kept"
                : String.join(", ", parts) + ", of " + all + (all == 1 ? " commitment" : " commitments");
    }

    private static void add(List<String> parts, Map<Status, Integer> counts, Status status, String word) {
        Integer count = counts.get(status);
        if (count != null) {
            parts.add(count + " " + word);
        }
    }

    private static String letPass(List<Doubt> doubts) {
        return doubts.isEmpty()
                ? ""
                : doubts.stream()
                        .map(doubt -> doubt.guard().code() + " (" + doubt.found() + ")")
                        .collect(Collectors.joining("; ", " Let pass: ", "."));
    }

    private static String rejects(int count) {
        return count == 0 ? "no row rejected" : count == 1 ? "1 row rejected" : count + " rows rejected";
    }
}
