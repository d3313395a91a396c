package slareport.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with a cursor: cells go into the current row, {@link #next()} begins another one. Columns are counted from 0,
 * which is the margin.
 */
final class Page {
    private final XSSFSheet sheet;
    private final Styles styles;
    private final PageFit fit = new PageFit();
    private int row;

    Page(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** The number of the current row, from 0. */
    int row() {
        return row;
    }

    /** Goes on to the next row. */
    Page next() {
        row++;
        return this;
    }

    /** Goes to a row, as to write beside what stands there already. */
    Page at(int newRow) {
        row = newRow;
        return this;
    }

    /** Leaves a row of that height empty and goes on. */
    Page gap(double points) {
        fit.height(row, points);
        cells();
        return next();
    }

    /** Begins a new page here when printed. */
    Page onNewPage() {
        sheet.setRowBreak(row - 1);
        return this;
    }

    /** Gives the current row a height of its own, in points. */
    Page tall(double points) {
        fit.height(row, points);
        return this;
    }

    /** Gives the current row this height in points, unless its text needs more. */
    Page atLeast(double points) {
        fit.atLeast(row, points);
        return this;
    }

    /** Gives a range of this sheet a name that formulas and other programs find it by. */
    void name(String name, CellRangeAddress range) {
        XSSFName named = sheet.getWorkbook().createName();
        named.setNameName(name);
        named.setRefersToFormula(range.formatAsString(sheet.getSheetName(), true));
    }

    /** Keeps a column's width between two bounds; equal bounds fix it. */
    Page column(int column, double least, double most) {
        fit.bounds(column, least, most);
        return this;
    }

    /** A cell without content. */
    XSSFCell blank(int column, Look look) {
        XSSFCell cell = cells().createCell(column);
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    /** A cell of text, made harmless. */
    XSSFCell text(int column, String text, Look look) {
        String clean = SafeText.of(text);
        XSSFCell cell = blank(column, look(look, clean));
        cell.setCellValue(clean);
        fit.text(row, column, column, clean, look);
        return cell;
    }

    /** Text across several columns. */
    XSSFCell text(int first, int last, String text, Look look) {
        if (first == last) {
            return text(first, text, look);
        }
        across(first, last, look);
        String clean = SafeText.of(text);
        XSSFCell cell = blank(first, look(look, clean));
        cell.setCellValue(clean);
        if (look.wrap()) {
            fit.text(row, first, last, clean, look);
        } else {
            fit.line(row, look);
        }
        return cell;
    }

    private void across(int first, int last, Look look) {
        for (int column = first; column <= last; column++) {
            blank(column, look);
        }
        // the safe form compares every region with every other; nothing is written twice, so they cannot overlap
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, first, last));
    }

    /** The heading of a section, in a row of its own. */
    Page section(int lastColumn, String title) {
        text(1, lastColumn, title, Theme.SECTION);
        return tall(22).next();
    }

    /** A row of text over the whole width. */
    Page sentence(int lastColumn, String text, Look look) {
        text(1, lastColumn, text, look);
        return next();
    }

    /** A line of text with smaller text below it in the same cell; no second line when that is empty. */
    void twoLines(int column, String upper, Look upperLook, String lower, Look lowerLook) {
        if (lower.isEmpty()) {
            text(column, upper, upperLook.wrapped());
            return;
        }
        String cleanUpper = SafeText.of(upper);
        String cleanLower = SafeText.of(lower);
        XSSFRichTextString rich = new XSSFRichTextString();
        rich.append(cleanUpper, styles.font(upperLook));
        rich.append("\n" + cleanLower, styles.font(lowerLook));
        blank(column, look(upperLook.wrapped(), cleanUpper)).setCellValue(rich);
        fit.text(row, column, column, cleanUpper, upperLook.wrapped());
        fit.text(row, column, column, cleanLower, lowerLook.wrapped());
    }

    /** A number. */
    XSSFCell number(int column, double number, Look look) {
        XSSFCell cell = blank(column, look);
        cell.setCellValue(number);
        fit.number(row, column, number, look);
        return cell;
    }

    /** A number across several columns. */
    XSSFCell number(int first, int last, double number, Look look) {
        across(first, last, look);
        return number(first, number, look);
    }

    /** A whole number. */
    void number(int column, long number, Look look) {
        number(column, (double) number, look);
    }

    /** A number, or an empty cell for null. */
    void number(int column, @Nullable BigDecimal number, Look look) {
        if (number == null) {
            blank(column, look);
        } else {
            number(column, number.doubleValue(), look);
        }
    }

    /**
     * A formula with its result, for programs that do not reckon themselves.
     *
     * @param formula written by this program, with nothing in it that comes from outside
     * @param result what it yields, null for an empty text
     */
    XSSFCell formula(int column, String formula, @Nullable BigDecimal result, Look look) {
        XSSFCell cell = blank(column, look);
        cell.setCellFormula(formula);
        if (result == null) {
            cell.setCellValue("");
        } else {
            cell.setCellValue(result.doubleValue());
            fit.number(row, column, result.doubleValue(), look);
        }
        return cell;
    }

    /** A day. */
    void date(int column, LocalDate day, Look look) {
        number(column, DateUtil.getExcelDate(day), look);
    }

    /** Makes a cell a link to a place in this workbook. */
    void link(XSSFCell cell, String address) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(address);
        cell.setHyperlink(link);
    }

    /** The height of the rows from one on up to the current one, which does not count, in points. */
    double heightSince(int first) {
        return fit.heights().entrySet().stream()
                .filter(entry -> entry.getKey() >= first && entry.getKey() < row)
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** Sets widths and heights, when everything is written. */
    PageFit finish() {
        fit.apply(sheet);
        return fit;
    }

    private static Look look(Look look, String text) {
        return SafeText.looksLikeFormula(text) ? look.asQuoted() : look;
    }

    private XSSFRow cells() {
        XSSFRow cells = sheet.getRow(row);
        return cells == null ? sheet.createRow(row) : cells;
    }
}
