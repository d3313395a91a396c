package slareport.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import slareport.publish.PrivateFiles;
import slareport.publish.ReportFile;
import slareport.report.Report;
import slareport.workbook.RecordLinks;
import slareport.workbook.ReviewWorkbook;
import slareport.workbook.WorkbookAhead;

/**
 * The workbook among the published files.
 *
 * @param links to the CRM's records of leads
 */
record WorkbookFile(RecordLinks links) implements ReportFile {
    /** The workbook's name in the output folder. */
    static String nameFor(YearMonth month) {
        return "sla-report-" + month + ".xlsx";
    }

    @Override
    public String name(YearMonth month) {
        return nameFor(month);
    }

    @Override
    public PrivateFiles.Contents begin(Report report) {
        return WorkbookAhead.begin(report, links)::write;
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        ReviewWorkbook.write(report, links, out);
    }
}
