package slareport.workbook;

import org.apache.poi.xssf.usermodel.XSSFCell;
import slareport.measure.Status;
import slareport.words.Palette;

/** One line of warning across the page, which leads to where more is told. */
final class Notice {
    static final Look LOOK =
            Theme.PROSE.asBold().in(Palette.ink(Status.AT_RISK)).on(Palette.fill(Status.AT_RISK));

    private Notice() {}

    /** Writes the line in the current row and goes on. */
    static void write(Page page, Edition edition, int lastColumn, String text, SheetName more) {
        page.gap(4);
        XSSFCell cell = page.text(1, lastColumn, marked(text), LOOK);
        page.link(cell, more.address(edition.texts(), "A1"));
        page.next();
    }

    /** The text with the sign of a warning before it. */
    static String marked(String text) {
        return Palette.symbol(Status.AT_RISK) + " " + text;
    }
}
