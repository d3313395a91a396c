package slareport.crm;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import slareport.facts.CrmFacts;
import slareport.facts.FileCounts;
import slareport.facts.RejectReason;
import slareport.facts.RejectedRow;
import slareport.guard.Guards;

/**
 * Reads one file: cuts it into blocks of rows, and understands those. Each is done by one thread, which need not be the
 * same one.
 */
final class FileReading {
    private final ExportFile file;
    private final FileCounts counts;
    private final RejectLog rejects;
    private final CrmFacts facts;
    private final Guards guards;
    /** The field without which a row holds nothing of the entity, or -1 where every row does. */
    private final int holder;

    private final Footer footer;
    private final RejectTally tally = new RejectTally();
    private @Nullable CsvFile csv;
    /** Known once the last block is filled. */
    private @Nullable UnendedRecord unended;

    private @Nullable RowParser parser;
    private @Nullable DayPreciseDates dayPrecise;

    FileReading(ExportFile file, FileCounts counts, CrmFacts facts, RejectLog rejects, Guards guards) {
        this.file = file;
        this.counts = counts;
        this.facts = facts;
        this.rejects = rejects;
        this.guards = guards;
        String column = file.plan().export().onlyRowsWith();
        this.holder = column == null ? -1 : file.columns().place(column);
        this.footer = new Footer(file.plan().export().footer(), file.header().width());
    }

    /** Fills a block with the next rows, the last block possibly with none; the file is opened for the first. */
    void fill(RowBlock block) {
        if (csv == null) {
            csv = file.open();
        }
        boolean isLast = !csv.fill(block);
        unended = csv.unended();
        block.belongTo(this, isLast, csv.bytesRead());
    }

    /**
     * Keeps what the rows of a block of this file say; after the last one judges how the file ended and how many
     * of all rows were rejected.
     */
    void keep(RowBlock block) {
        for (int row = 0; row < block.rows(); row++) {
            block.select(row);
            if (footer.mayHold(block)) {
                continue;
            }
            if (footer.keepsLines()) {
                footer.takeBack().forEach(this::rejectLine);
            }
            if (holdsEntity(block)) {
                keepRow(block);
            } else {
                counts.countPassedOver();
            }
        }
        if (block.isLast()) {
            footer.linesThatAreRows().forEach(this::rejectLine);
            // behind a footer nothing of a row can be missing, but what looks like one and is cut off may be a row
            UnendedRecord openEnd = unended != null && footer.isBefore(unended.line()) ? null : unended;
            guards.refuse(Stream.of(CutOff.doubt(file, openEnd), tally.doubt(file.plan(), counts))
                    .flatMap(Optional::stream)
                    .toList());
        }
    }

    private void keepRow(RowBlock block) {
        counts.countRow();
        try {
            understand(block);
        } catch (RowRejected rejected) {
            reject(rejected, block.line());
        }
    }

    /** A line that was taken for one behind the rows, and is a broken row after all. */
    private void rejectLine(long line) {
        counts.countRow();
        reject(new RowRejected("", RejectReason.FIELD_COUNT), line);
    }

    private void reject(RowRejected rejected, long line) {
        counts.countRejected();
        tally.add(rejected.reason(), rejected.column(), line);
        rejects.add(new RejectedRow(counts.entity(), counts.file(), line, rejected.column(), rejected.reason()));
    }

    /** Of rows that say something of several entities, some say nothing of this one. */
    private boolean holdsEntity(RowBlock block) {
        return holder < 0 || block.fields() != file.header().width() || !block.isEmpty(holder);
    }

    void close() {
        if (csv != null) {
            csv.close();
            csv = null;
        }
    }

    private void understand(RowBlock block) throws RowRejected {
        if (block.fields() == 0) {
            throw new RowRejected("", RejectReason.BROKEN_QUOTES);
        }
        if (block.fields() != file.header().width()) {
            throw new RowRejected("", RejectReason.FIELD_COUNT);
        }
        if (parser == null || dayPrecise == null) {
            Cells cells = new Cells(file, counts);
            parser = RowParser.of(counts.entity(), cells, facts, counts);
            dayPrecise = cells.dayPrecise();
        }
        dayPrecise.startRow();
        parser.keep(block);
        dayPrecise.acceptRow();
    }
}
