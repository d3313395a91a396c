package slareport.workbook;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import slareport.measure.LeadException;
import slareport.workbook.RowTable.Column;

/** Every lead on which a commitment was not kept that judges leads one by one. */
final class ExceptionsSheet {
    private static final RowTable TABLE = new RowTable(
            SheetName.EXCEPTIONS,
            "Exceptions",
            List.of(
                    new Column("exceptions.commitment", 44, true),
                    new Column("exceptions.lead", 18, true),
                    new Column("exceptions.owner", 24, true),
                    new Column("exceptions.state", 15, true),
                    new Column("exceptions.start", 18, false),
                    new Column("exceptions.deadline", 18, false),
                    new Column("exceptions.touched", 18, false),
                    new Column("exceptions.working", 16, false),
                    new Column("exceptions.wall", 16, false),
                    new Column("exceptions.id", 28, true)));

    private final Edition edition;
    private final RecordLinks links;
    private final List<LeadException> exceptions;

    ExceptionsSheet(Edition edition, RecordLinks links) {
        this.edition = edition;
        this.links = links;
        this.exceptions = edition.review().exceptions();
    }

    /** Writes all but the rows of the table. */
    void writeFrame(Binder binder) {
        String lead = exceptions.isEmpty()
                ? edition.say("exceptions.none")
                : edition.say(
                        "exceptions.lead.in",
                        exceptions.size(),
                        edition.agreement().zone().getId());
        boolean isCut = links.isThere() && exceptions.size() > RowTable.MOST_LINKS;
        TABLE.writeFrame(
                binder,
                edition,
                edition.say("exceptions.title"),
                isCut ? lead + " " + edition.say("exceptions.links.cut", RowTable.MOST_LINKS) : lead,
                exceptions.size());
    }

    /** Streams the rows below the frame. */
    void writeRows(SXSSFWorkbook stream) {
        if (exceptions.isEmpty()) {
            return;
        }
        SXSSFSheet sheet = stream.getSheet(SheetName.EXCEPTIONS.in(edition.texts()));
        RowCells cells = new RowCells(edition, links);
        int row = RowTable.FIRST_ROW;
        for (LeadException exception : exceptions) {
            write(sheet.createRow(row++), exception, cells);
        }
    }

    private void write(SXSSFRow row, LeadException exception, RowCells cells) {
        cells.commitment(row, 1, exception.commitment());
        cells.lead(row, 2, exception.leadId());
        cells.text(row, 3, edition.owner(exception.owner()));
        cells.said(row, 4, "state." + exception.state().code());
        cells.moment(row, 5, exception.clockStart());
        cells.moment(row, 6, exception.deadline());
        if (exception.touchedAt() == null) {
            cells.instead(row, 7, edition.say("exceptions.never"));
        } else {
            cells.moment(row, 7, exception.touchedAt());
        }
        cells.value(row, 8, "s", exception.workingSeconds());
        cells.value(row, 9, "s", exception.wallSeconds());
        cells.faint(row, 10, exception.commitment());
    }
}
