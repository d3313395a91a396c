package slareport.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFTable;
import slareport.measure.LeadException;
import slareport.words.Palette;

/** Every lead on which a commitment was not kept, as a table with filters. Its rows are streamed: there may be many. */
final class ExceptionsSheet {
    /** The number of the first row below the table's head, from 0. */
    static final int FIRST_ROW = Binder.HEAD_ROWS + 3;

    /** Excel opens a sheet with 65 530 links; there is one back to the summary. */
    static final int MOST_LINKS = 65_500;

    private static final int LAST_COLUMN = 10;
    private static final String[] HEADS = {
        "exceptions.commitment", "exceptions.lead", "exceptions.owner", "exceptions.state", "exceptions.start",
        "exceptions.deadline", "exceptions.touched", "exceptions.working", "exceptions.wall", "exceptions.id"
    };
    private static final int TEXT_COLUMNS = 4;
    private final Edition edition;
    private final RecordLinks links;
    private final List<LeadException> exceptions;
    private final Map<String, String> commitments = new HashMap<>();

    ExceptionsSheet(Edition edition, RecordLinks links) {
        this.edition = edition;
        this.links = links;
        this.exceptions = edition.review().exceptions();
        edition.agreement()
                .commitments()
                .forEach(commitment ->
                        commitments.put(commitment.id(), edition.commitments().shortly(commitment)));
    }

    /** Writes all but the rows of the table. */
    void writeFrame(Binder binder) {
        Page page = binder.open(SheetName.EXCEPTIONS, edition.say("exceptions.title"), LAST_COLUMN);
        int[] widths = {44, 18, 24, 15, 18, 18, 18, 16, 16, 28};
        for (int i = 0; i < widths.length; i++) {
            page.column(1 + i, widths[i], widths[i]);
        }
        String zone = edition.agreement().zone().getId();
        String lead = exceptions.isEmpty()
                ? edition.say("exceptions.none")
                : edition.say("exceptions.lead.in", exceptions.size(), zone);
        boolean isCut = links.isThere() && exceptions.size() > MOST_LINKS;
        page.text(
                1,
                LAST_COLUMN,
                isCut ? lead + " " + edition.say("exceptions.links.cut", MOST_LINKS) : lead,
                Theme.NOTE);
        if (!exceptions.isEmpty()) {
            page.next();
            for (int i = 0; i < HEADS.length; i++) {
                boolean text = i < TEXT_COLUMNS || i == HEADS.length - 1;
                page.text(1 + i, edition.say(HEADS[i]), text ? Theme.HEAD : Theme.NUMBER_HEAD);
            }
            page.tall(30);
            table(page);
        }
        page.sheet().setRepeatingRows(new CellRangeAddress(FIRST_ROW - 1, FIRST_ROW - 1, -1, -1));
        page.sheet().createFreezePane(0, exceptions.isEmpty() ? Binder.HEAD_ROWS : FIRST_ROW);
        binder.close(page, LAST_COLUMN, exceptions.isEmpty() ? page.row() : FIRST_ROW + exceptions.size() - 1);
        page.sheet().getPrintSetup().setFitHeight((short) 0);
    }

    private void table(Page page) {
        AreaReference area = new AreaReference(
                new CellReference(FIRST_ROW - 1, 1),
                new CellReference(FIRST_ROW + exceptions.size() - 1, LAST_COLUMN),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = page.sheet().createTable(area);
        table.setName("Exceptions");
        table.setDisplayName("Exceptions");
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        table.updateHeaders();
    }

    /** Streams the rows below the frame. */
    void writeRows(SXSSFWorkbook stream) {
        if (exceptions.isEmpty()) {
            return;
        }
        SXSSFSheet sheet = stream.getSheet(SheetName.EXCEPTIONS.in(edition.texts()));
        String date = edition.say("format.moment");
        Looks looks = new Looks(date);
        int row = FIRST_ROW;
        for (LeadException exception : exceptions) {
            write(sheet.createRow(row++), exception, looks);
        }
    }

    private void write(SXSSFRow row, LeadException exception, Looks looks) {
        String owner = edition.report().ownerNames().getOrDefault(exception.owner(), exception.owner());
        String commitment = commitments.getOrDefault(exception.commitment(), exception.commitment());
        String state = edition.say("state." + exception.state().code());
        text(row, 1, commitment, looks.text, looks.quoted);
        lead(row, exception.leadId(), looks);
        text(row, 3, owner, looks.text, looks.quoted);
        text(row, 4, state, looks.text, looks.quoted);
        moment(row, 5, exception.clockStart(), looks);
        moment(row, 6, exception.deadline(), looks);
        if (exception.touchedAt() == null) {
            text(row, 7, edition.say("exceptions.never"), looks.right, looks.right);
        } else {
            moment(row, 7, exception.touchedAt(), looks);
        }
        span(row, 8, exception.workingSeconds(), looks);
        span(row, 9, exception.wallSeconds(), looks);
        text(row, 10, exception.commitment(), looks.faint, looks.faintQuoted);
    }

    private void lead(SXSSFRow row, String leadId, Looks looks) {
        String address = row.getRowNum() < FIRST_ROW + MOST_LINKS ? links.of(leadId) : null;
        if (address == null) {
            text(row, 2, leadId, looks.text, looks.quoted);
            return;
        }
        SXSSFCell cell = text(row, 2, leadId, looks.link, looks.linkQuoted);
        Hyperlink link = edition.workbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address);
        cell.setHyperlink(link);
    }

    private static SXSSFCell text(SXSSFRow row, int column, String text, CellStyle style, CellStyle quoted) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellValue(SafeText.of(text));
        cell.setCellStyle(SafeText.looksLikeFormula(text) ? quoted : style);
        return cell;
    }

    private void moment(SXSSFRow row, int column, Instant instant, Looks looks) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellValue(instant.atZone(edition.agreement().zone()).toLocalDateTime());
        cell.setCellStyle(looks.moment);
    }

    private static void span(SXSSFRow row, int column, BigDecimal seconds, Looks looks) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellValue(seconds.divide(CellFormats.SECONDS_PER_DAY, MathContext.DECIMAL64)
                .doubleValue());
        cell.setCellStyle(looks.span);
    }

    /** The styles of the rows, looked up once. */
    private final class Looks {
        private final CellStyle text = edition.styles().of(Theme.CELL);
        private final CellStyle quoted = edition.styles().of(Theme.CELL.asQuoted());
        private final CellStyle link = edition.styles().of(Theme.CELL.in(Palette.BLUE));
        private final CellStyle linkQuoted =
                edition.styles().of(Theme.CELL.in(Palette.BLUE).asQuoted());
        private final CellStyle faint = edition.styles().of(Theme.FAINT);
        private final CellStyle faintQuoted = edition.styles().of(Theme.FAINT.asQuoted());
        private final CellStyle right = edition.styles().of(Theme.FAINT.to(HorizontalAlignment.RIGHT));
        private final CellStyle span = edition.styles().of(Theme.NUMBER.as(CellFormats.SPAN));
        private final CellStyle moment;

        private Looks(String format) {
            moment = edition.styles().of(Theme.NUMBER.as(format));
        }
    }
}
