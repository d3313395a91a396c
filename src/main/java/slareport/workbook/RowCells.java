package slareport.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.jspecify.annotations.Nullable;
import slareport.words.Palette;

/** The cells of streamed rows; their styles, and the words that many of them share, are looked up once. */
final class RowCells {
    private final Edition edition;
    private final RecordLinks links;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle link;
    private final CellStyle linkQuoted;
    private final CellStyle faint;
    private final CellStyle faintQuoted;
    private final CellStyle right;
    private final CellStyle moment;
    private final Map<String, CellStyle> numbers = new HashMap<>();
    private final Map<String, String> promises = new HashMap<>();
    private final Map<String, String> said = new HashMap<>();

    RowCells(Edition edition, RecordLinks links) {
        this.edition = edition;
        this.links = links;
        Styles styles = edition.styles();
        this.text = styles.of(Theme.CELL);
        this.quoted = styles.of(Theme.CELL.asQuoted());
        this.link = styles.of(Theme.CELL.in(Palette.BLUE));
        this.linkQuoted = styles.of(Theme.CELL.in(Palette.BLUE).asQuoted());
        this.faint = styles.of(Theme.FAINT);
        this.faintQuoted = styles.of(Theme.FAINT.asQuoted());
        this.right = styles.of(Theme.FAINT.to(HorizontalAlignment.RIGHT));
        this.moment = styles.of(Theme.NUMBER.as(edition.say("format.moment")));
    }

    /** Text as it is. */
    void text(SXSSFRow row, int column, String words) {
        text(row, column, words, text, quoted);
    }

    /** A commitment, by its id, in a few words. */
    void commitment(SXSSFRow row, int column, String id) {
        text(row, column, promises.computeIfAbsent(id, edition::shortly));
    }

    /** The words of a key without gaps. */
    void said(SXSSFRow row, int column, String key) {
        text(row, column, said.computeIfAbsent(key, edition::say));
    }

    /** Text that only few look for. */
    void faint(SXSSFRow row, int column, String words) {
        text(row, column, words, faint, faintQuoted);
    }

    /** Words where a number would stand. */
    void instead(SXSSFRow row, int column, String words) {
        text(row, column, words, right, right);
    }

    /** A lead's id, linked to the CRM's record where that is known and the sheet may hold one more link. */
    void lead(SXSSFRow row, int column, String leadId) {
        String address = row.getRowNum() < RowTable.FIRST_ROW + RowTable.MOST_LINKS ? links.of(leadId) : null;
        if (address == null) {
            text(row, column, leadId);
            return;
        }
        SXSSFCell cell = text(row, column, leadId, link, linkQuoted);
        Hyperlink record = edition.workbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        record.setAddress(address);
        cell.setHyperlink(record);
    }

    /** A date and time on the clock of the agreement's zone. */
    void moment(SXSSFRow row, int column, Instant instant) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellValue(instant.atZone(edition.agreement().zone()).toLocalDateTime());
        cell.setCellStyle(moment);
    }

    /** A value in its unit, an empty cell where there is none. */
    void value(SXSSFRow row, int column, String unit, @Nullable BigDecimal value) {
        if (value == null) {
            row.createCell(column).setCellStyle(text);
            return;
        }
        SXSSFCell cell = row.createCell(column);
        cell.setCellValue(edition.formats().inCell(unit, value));
        cell.setCellStyle(numbers.computeIfAbsent(
                edition.formats().format(unit, value),
                format -> edition.styles().of(Theme.NUMBER.as(format))));
    }

    private static SXSSFCell text(SXSSFRow row, int column, String words, CellStyle style, CellStyle ifFormula) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellValue(SafeText.of(words));
        cell.setCellStyle(SafeText.looksLikeFormula(words) ? ifFormula : style);
        return cell;
    }
}
