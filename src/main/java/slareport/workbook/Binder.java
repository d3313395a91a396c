package slareport.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Gives every sheet the same head, foot and way of being printed. */
final class Binder {
    /** Rows that stay in view: accent, title, subtitle, links. */
    static final int HEAD_ROWS = 4;

    /** Rows that every printed page begins with: accent, title, subtitle. */
    private static final int REPEATED_ROWS = 3;

    private static final double MARGIN_INCHES = 0.45;
    private static final double FOOT_INCHES = 0.7;
    private static final double LANDSCAPE_WIDTH_POINTS = 770;
    private static final double LANDSCAPE_HEIGHT_POINTS = 500;
    private static final double SMALLEST_SCALE = 0.62;
    private final Edition edition;

    Binder(Edition edition) {
        this.edition = edition;
    }

    /**
     * Opens a sheet with its head; the cursor stands below it.
     *
     * @param lastColumn the last column that the sheet will use
     */
    Page open(SheetName name, String title, int lastColumn) {
        XSSFSheet sheet = edition.workbook().createSheet(name.in(edition.texts()));
        sheet.setDisplayGridlines(false);
        sheet.setPrintGridlines(false);
        sheet.setZoom(100);
        Page page = new Page(sheet, edition.styles());
        int middle = (lastColumn + 2) / 2;
        for (int column = 1; column <= lastColumn; column++) {
            page.blank(
                    column,
                    Theme.CELL.lined(Look.Edge.NONE, Theme.HAIRLINE).on(column <= middle ? Theme.BLUE : Theme.ORANGE));
        }
        page.tall(5).next();
        page.text(1, lastColumn, title, Theme.TITLE);
        page.tall(30).next();
        page.text(1, lastColumn, edition.subtitle(), Theme.SUBTITLE);
        page.next();
        if (name != SheetName.SUMMARY) {
            String summary = SheetName.SUMMARY.in(edition.texts());
            page.link(
                    page.text(1, edition.say("link.back", summary), Theme.LINK.to(HorizontalAlignment.LEFT)),
                    SheetName.SUMMARY.address(edition.texts(), "A1"));
            page.tall(18).next();
            page.gap(8);
        }
        sheet.createFreezePane(0, HEAD_ROWS);
        return page;
    }

    /** Sets widths, heights and everything about printing, when the sheet is written down to {@code lastRow}. */
    void close(Page page, int lastColumn, int lastRow) {
        PageFit fit = page.finish();
        XSSFSheet sheet = page.sheet();
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        print.setFitWidth((short) 1);
        double byWidth = Math.min(1, LANDSCAPE_WIDTH_POINTS / fit.width());
        double byHeight = LANDSCAPE_HEIGHT_POINTS / fit.height();
        boolean onePage = Math.min(byWidth, byHeight) >= Math.min(byWidth, SMALLEST_SCALE);
        print.setFitHeight((short) (onePage ? 1 : 0));
        margins(sheet);
        sheet.getFooter()
                .setLeft(escape(edition.agreement().company()) + " · "
                        + escape(edition.agreement().title()));
        sheet.getFooter().setRight(edition.say("page.of", "&P", "&N"));
        sheet.getHeader()
                .setRight(escape(edition.texts()
                        .capitalised(edition.texts().month(edition.review().month()))));
        int index = edition.workbook().getSheetIndex(sheet);
        edition.workbook().setPrintArea(index, 0, lastColumn, 0, lastRow);
        if (!onePage && sheet.getRepeatingRows() == null) {
            sheet.setRepeatingRows(new CellRangeAddress(0, REPEATED_ROWS - 1, -1, -1));
            new PageBreaks(fit, LANDSCAPE_HEIGHT_POINTS / byWidth, REPEATED_ROWS).keepHeadings(sheet);
        }
    }

    private static void margins(XSSFSheet sheet) {
        sheet.setHorizontallyCenter(true);
        var margins = sheet.getCTWorksheet().isSetPageMargins()
                ? sheet.getCTWorksheet().getPageMargins()
                : sheet.getCTWorksheet().addNewPageMargins();
        margins.setLeft(MARGIN_INCHES);
        margins.setRight(MARGIN_INCHES);
        margins.setTop(FOOT_INCHES);
        margins.setBottom(FOOT_INCHES);
        margins.setHeader(MARGIN_INCHES / 1.5);
        margins.setFooter(MARGIN_INCHES / 1.5);
    }

    // in headers and footers an ampersand begins a command
    private static String escape(String text) {
        String clean = SafeText.of(text).replace("&", "&&");
        return clean.length() <= 90 ? clean : clean.substring(0, 89).replaceAll("&$", "") + "…";
    }
}
