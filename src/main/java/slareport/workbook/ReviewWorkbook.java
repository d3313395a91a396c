package slareport.workbook;

import java.io.IOException;
import java.io.OutputStream;
import slareport.report.Report;

/** The workbook for the monthly review, in the language of the agreement. */
public final class ReviewWorkbook {
    private ReviewWorkbook() {}

    /** Writes the workbook; the same report gives the same bytes. */
    public static void write(Report report, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }
}
