package slareport.workbook;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * A sheet that is one table with filters, of rows that are streamed later: there may be many.
 *
 * @param sheet where it is
 * @param name of the table, for formulas
 * @param columns from the first one on
 */
record RowTable(SheetName sheet, String name, List<Column> columns) {
    /** The number of the first row below the table's head, from 0. */
    static final int FIRST_ROW = Binder.HEAD_ROWS + 3;

    /** Excel opens a sheet with 65 530 links; there is one back to the summary. */
    static final int MOST_LINKS = 65_500;

    /**
     * A column of the table.
     *
     * @param head key of the words above it
     * @param width in characters
     * @param isText whether it is set to the left
     */
    record Column(String head, int width, boolean isText) {}

    RowTable {
        columns = List.copyOf(columns);
    }

    /** Writes all but the rows, of which there will be so many, below a sentence. */
    void writeFrame(Binder binder, Edition edition, String title, String lead, int rows) {
        Page page = binder.open(sheet, title, columns.size());
        for (int i = 0; i < columns.size(); i++) {
            page.column(1 + i, columns.get(i).width(), columns.get(i).width());
        }
        page.text(1, columns.size(), lead, Theme.NOTE);
        if (rows > 0) {
            page.next();
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                page.text(1 + i, edition.say(column.head()), column.isText() ? Theme.HEAD : Theme.NUMBER_HEAD);
            }
            page.tall(30);
            table(page, rows);
        }
        page.sheet().setRepeatingRows(new CellRangeAddress(FIRST_ROW - 1, FIRST_ROW - 1, -1, -1));
        page.sheet().createFreezePane(0, rows == 0 ? Binder.HEAD_ROWS : FIRST_ROW);
        binder.close(page, columns.size(), rows == 0 ? page.row() : FIRST_ROW + rows - 1);
        page.sheet().getPrintSetup().setFitHeight((short) 0);
    }

    private void table(Page page, int rows) {
        AreaReference area = new AreaReference(
                new CellReference(FIRST_ROW - 1, 1),
                new CellReference(FIRST_ROW + rows - 1, columns.size()),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = page.sheet().createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        table.updateHeaders();
    }
}
