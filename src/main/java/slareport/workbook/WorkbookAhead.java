package slareport.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import slareport.report.Report;

/** The workbook for the monthly review, laid out on a thread of its own before anybody wants to write it. */
public final class WorkbookAhead {
    private final FutureTask<ReviewWorkbook> layout;

    private WorkbookAhead(FutureTask<ReviewWorkbook> layout) {
        this.layout = layout;
    }

    /**
     * Begins to lay out the workbook in the language of the agreement; that touches no file, and ends with the program at the
     * latest.
     *
     * @param links to the CRM's records of the leads that are listed
     */
    public static WorkbookAhead begin(Report report, RecordLinks links) {
        FutureTask<ReviewWorkbook> layout = new FutureTask<>(
                () -> ReviewWorkbook.layOut(report, report.review().agreement().language(), links));
        Thread thread = new Thread(layout, "workbook-layout");
        thread.setDaemon(true);
        thread.start();
        return new WorkbookAhead(layout);
    }

    /**
     * Writes the workbook, once, and leaves the stream open; what went wrong with its layout is thrown here as if it had gone
     * wrong now.
     */
    public void write(OutputStream out) throws IOException {
        laidOut().write(out);
    }

    private ReviewWorkbook laidOut() throws IOException {
        try {
            return layout.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException stopped = new CancellationException("interrupted while the workbook was laid out");
            stopped.initCause(e);
            throw stopped;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException failure) {
                throw failure;
            }
            if (cause instanceof Error failure) {
                throw failure;
            }
            throw new IOException(cause);
        }
    }
}
