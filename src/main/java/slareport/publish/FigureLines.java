package slareport.publish;

import java.io.IOException;
import slareport.goal.Need;
import slareport.goal.StageNeed;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.measure.Scope;
import slareport.measure.Status;
import slareport.report.Report;

/** The lines of the figures file. */
final class FigureLines {
    private FigureLines() {}

    static void write(Report report, CsvLines out) throws IOException {
        out.line(
                "month",
                "as_of",
                "measure",
                "stage_from",
                "stage_to",
                "scope",
                "scope_value",
                "numerator",
                "denominator",
                "value",
                "unit",
                "low",
                "high",
                "commitment",
                "target",
                "attainment",
                "status");
        MonthReview review = report.review();
        for (Figure figure : review.figures()) {
            Status status = figure.status();
            out.line(
                    figure.month(),
                    review.asOf(),
                    figure.measure().code(),
                    figure.stageFrom(),
                    figure.stageTo(),
                    figure.scope().code(),
                    figure.scopeValue(),
                    figure.numerator(),
                    figure.denominator(),
                    figure.value(),
                    figure.unit(),
                    figure.low(),
                    figure.high(),
                    figure.commitment(),
                    figure.target(),
                    figure.attainment(),
                    status == null ? null : status.code());
        }
        if (report.goal() != null) {
            for (StageNeed stage : report.goal().stages()) {
                write(review, stage, report.goal().needed(stage), out);
            }
        }
    }

    private static void write(MonthReview review, StageNeed stage, Need need, CsvLines out) throws IOException {
        out.line(
                review.month(),
                review.asOf(),
                stage.measure(),
                null,
                stage.stage(),
                Scope.TOTAL.code(),
                null,
                null,
                null,
                need.value(),
                "count",
                need.low(),
                need.high(),
                null,
                null,
                null,
                need.value() == null ? Status.NO_DATA.code() : null);
    }
}
