package slareport.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import slareport.report.Report;

/** One file that a run publishes. */
public interface ReportFile {
    /** Its name in the output folder. */
    String name(YearMonth month);

    /**
     * What will write it. As much as possible may be made ready in memory meanwhile, on another thread; what goes wrong with
     * that is thrown by the writing, and nobody need write it.
     */
    default PrivateFiles.Contents begin(Report report) {
        return out -> write(report, out);
    }

    /** Writes it; the same report gives the same bytes. The stream stays open. */
    void write(Report report, OutputStream out) throws IOException;
}
