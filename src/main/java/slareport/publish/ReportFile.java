package slareport.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import slareport.report.Report;

/** One file that a run publishes. */
public interface ReportFile {
    /** Its name in the output folder. */
    String name(YearMonth month);

    /** Writes it; the same report gives the same bytes. The stream stays open. */
    void write(Report report, OutputStream out) throws IOException;
}
