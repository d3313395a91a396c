package slareport.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import slareport.report.Report;
import slareport.words.Texts;

/** A workbook as its readers get it. */
final class ReadBack {
    private final XSSFWorkbook workbook;
    private final Texts texts;

    private ReadBack(XSSFWorkbook workbook, Texts texts) {
        this.workbook = workbook;
        this.texts = texts;
    }

    static ReadBack of(Report report) {
        try {
            Texts texts = Texts.in(report.review().agreement().language());
            return new ReadBack(new XSSFWorkbook(new ByteArrayInputStream(bytes(report))), texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReviewWorkbook.write(report, RecordLinks.NONE, out);
        return out.toByteArray();
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Texts texts() {
        return texts;
    }

    XSSFSheet sheet(SheetName name) {
        return workbook.getSheet(name.in(texts));
    }

    List<Cell> cells(SheetName name) {
        List<Cell> cells = new ArrayList<>();
        for (Row row : sheet(name)) {
            row.forEach(cells::add);
        }
        return cells;
    }

    List<Cell> allCells() {
        List<Cell> cells = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(cells::add);
            }
        }
        return cells;
    }

    /** The first row, from a row on, whose first column reads so. */
    Row row(SheetName name, String firstText, int from) {
        XSSFSheet sheet = sheet(name);
        for (int i = from; i <= sheet.getLastRowNum(); i++) {
            if (sheet.getRow(i) != null && text(sheet.getRow(i), 1).equals(firstText)) {
                return sheet.getRow(i);
            }
        }
        throw new AssertionError("no row " + firstText + " on " + name);
    }

    Row row(SheetName name, String firstText) {
        return row(name, firstText, 0);
    }

    /** The text of a cell, whether written or the result of a formula; empty when it has none. */
    static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null || type(cell) != CellType.STRING ? "" : cell.getStringCellValue();
    }

    /** The number of a cell to nine digits, whether written or the result of a formula; null when it has none. */
    static @Nullable Double number(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null || type(cell) != CellType.NUMERIC ? null : round(cell.getNumericCellValue());
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : round(value.doubleValue());
    }

    private static double round(double number) {
        return new BigDecimal(number).round(new MathContext(9)).doubleValue();
    }
}
