package slareport.publish;

import java.io.IOException;
import slareport.measure.LeadException;
import slareport.measure.MonthReview;

/** The lines of the exceptions file. */
final class ExceptionLines {
    private ExceptionLines() {}

    static void write(MonthReview review, CsvLines out) throws IOException {
        out.line(
                "commitment",
                "measure",
                "state",
                "lead_id",
                "owner",
                "clock_start",
                "deadline",
                "touched_at",
                "working_s",
                "wall_s");
        for (LeadException exception : review.exceptions()) {
            out.line(
                    exception.commitment(),
                    exception.measure().code(),
                    exception.state().code(),
                    exception.leadId(),
                    exception.owner(),
                    exception.clockStart(),
                    exception.deadline(),
                    exception.touchedAt(),
                    exception.workingSeconds(),
                    exception.wallSeconds());
        }
    }
}
