package slareport.crm;

import org.jspecify.annotations.Nullable;
import slareport.facts.CrmFacts;
import slareport.facts.FileCounts;
import slareport.facts.RejectReason;
import slareport.facts.RejectedRow;

/**
 * Reads one file. Rows may be parsed long after they were read, so the share of rejected ones is judged when the file has
 * ended and the last of its rows was parsed, whichever comes last.
 */
final class FileReading {
    private final ExportFile file;
    private final FileCounts counts;
    private final RejectLog rejects;
    private final CrmFacts facts;
    private final RejectTally tally = new RejectTally();
    private @Nullable CsvFile csv;
    private @Nullable RowParser parser;
    private @Nullable DayPreciseDates dayPrecise;
    private long parsed;
    private boolean ended;

    FileReading(ExportFile file, FileCounts counts, CrmFacts facts, RejectLog rejects) {
        this.file = file;
        this.counts = counts;
        this.facts = facts;
        this.rejects = rejects;
    }

    FileCounts counts() {
        return counts;
    }

    /** The next row, or null after the last; the file is opened for the first and closed after the last. */
    @Nullable CrmRow next() {
        if (ended) {
            return null;
        }
        if (csv == null) {
            csv = file.open();
        }
        String[] fields = csv.next();
        if (fields == null) {
            ended = true;
            close();
            checkRejects();
            return null;
        }
        counts.countRow();
        return new CrmRow(fields, csv.line(), counts);
    }

    /** What a row of this file says, or null when it is rejected. */
    @Nullable Fact parse(CrmRow row) {
        Fact fact;
        try {
            fact = understand(row);
        } catch (RowRejected rejected) {
            counts.countRejected();
            tally.add(rejected.reason(), rejected.column(), row.line());
            rejects.add(
                    new RejectedRow(counts.entity(), counts.file(), row.line(), rejected.column(), rejected.reason()));
            fact = null;
        }
        parsed++;
        checkRejects();
        return fact;
    }

    long bytesRead() {
        if (csv != null) {
            return csv.bytesRead();
        }
        return ended ? file.input().bytes() : 0;
    }

    void close() {
        if (csv != null) {
            csv.close();
            csv = null;
        }
    }

    private Fact understand(CrmRow row) throws RowRejected {
        if (row.fields().length != file.header().width()) {
            throw new RowRejected("", RejectReason.FIELD_COUNT);
        }
        if (parser == null || dayPrecise == null) {
            Cells cells = new Cells(file, counts);
            parser = RowParser.of(counts.entity(), cells, facts, counts);
            dayPrecise = cells.dayPrecise();
        }
        dayPrecise.startRow();
        Fact fact = parser.parse(row.fields());
        dayPrecise.acceptRow();
        return fact;
    }

    private void checkRejects() {
        if (ended && parsed >= counts.rows()) {
            tally.check(file.plan(), counts);
        }
    }
}
