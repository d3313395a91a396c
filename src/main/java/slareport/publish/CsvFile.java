package slareport.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import slareport.report.Report;

/** The report files that other programs read. */
public enum CsvFile implements ReportFile {
    /** Every figure of the month. */
    FIGURES("figures") {
        @Override
        void lines(Report report, CsvLines out) throws IOException {
            FigureLines.write(report, out);
        }
    },
    /** Every lead on which a commitment was not kept. */
    EXCEPTIONS("exceptions") {
        @Override
        void lines(Report report, CsvLines out) throws IOException {
            ExceptionLines.write(report.review(), out);
        }
    },
    /** Every rejected row, without what its cells held. */
    REJECTS("rejects") {
        @Override
        void lines(Report report, CsvLines out) throws IOException {
            out.line("entity", "file", "line", "column", "reason");
            for (var row : report.rejects()) {
                out.line(
                        row.entity().code(),
                        row.file(),
                        row.line(),
                        row.column(),
                        row.reason().code());
            }
        }
    },
    /** Where the rows of every file ended. */
    RECONCILIATION("reconciliation") {
        @Override
        void lines(Report report, CsvLines out) throws IOException {
            out.line("entity", "file", "rows", "loaded", "superseded", "merged", "rejected", "after_as_of");
            for (var file : report.reconciliations()) {
                out.line(
                        file.entity().code(),
                        file.file(),
                        file.rows(),
                        file.loaded(),
                        file.superseded(),
                        file.merged(),
                        file.rejected(),
                        file.afterAsOf());
            }
        }
    };

    private final String stem;

    CsvFile(String stem) {
        this.stem = stem;
    }

    abstract void lines(Report report, CsvLines out) throws IOException;

    @Override
    public String name(YearMonth month) {
        return stem + "-" + month + ".csv";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        CsvLines lines = new CsvLines(out);
        lines(report, lines);
        lines.flush();
    }
}
