package slareport.publish;

import java.io.IOException;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.measure.Status;

/** The lines of the figures file. */
final class FigureLines {
    private FigureLines() {}

    static void write(MonthReview review, CsvLines out) throws IOException {
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
    }
}
