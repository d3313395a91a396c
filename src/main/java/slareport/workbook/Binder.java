package slareport.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import slareport.words.MonthWords;
import slareport.words.Palette;

/** Gives every sheet the same head, foot and way of being printed. */
final class Binder {
    /** Rows that stay in view: accent, title, subtitle, links. */
    static final int HEAD_ROWS = 4;

    /** Rows that every printed page begins with: accent, title, subtitle. */
    private static final int REPEATED_ROWS = 3;

    /** Excel takes 255 characters for a whole foot. */
    private static final int LONGEST_IN_FOOT = 89;

    private static final double MARGIN_INCHES = 0.45;
    private static final double FOOT_INCHES = 0.7;
    private static final double SMALLEST_SCALE = 0.62;
    private final Edition edition;
    private final Paper paper;

    Binder(Edition edition) {
        this.edition = edition;
        this.paper = Paper.of(edition.agreement());
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
        sheet.setTabColor(new XSSFColor(Theme.argb(name.tab())));
        Page page = new Page(sheet, edition.styles());
        int middle = (lastColumn + 2) / 2;
        for (int column = 1; column <= lastColumn; column++) {
            page.blank(
                    column,
                    Theme.CELL
                            .lined(Look.Edge.NONE, Palette.HAIRLINE)
                            .on(column <= middle ? Palette.BLUE : Palette.ORANGE));
        }
        page.tall(5).next();
        page.text(1, lastColumn, title, Theme.TITLE);
        page.tall(30).next();
        page.text(1, lastColumn, new MonthWords(edition).subtitle(), Theme.SUBTITLE);
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
        close(page, lastColumn, lastRow, SMALLEST_SCALE);
    }

    /** The same; the sheet is printed on one page as long as that is not smaller than the scale given. */
    void close(Page page, int lastColumn, int lastRow, double smallestScale) {
        PageFit fit = page.finish();
        XSSFSheet sheet = page.sheet();
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(paper.size());
        print.setLandscape(true);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        print.setFitWidth((short) 1);
        double byWidth = Math.min(1, paper.width() / fit.width());
        double byHeight = paper.height() / fit.height();
        boolean onePage = Math.min(byWidth, byHeight) >= Math.min(byWidth, smallestScale);
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
            new PageBreaks(fit, paper.height() / byWidth, REPEATED_ROWS).keepHeadings(sheet);
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
        String clean = SafeText.of(text);
        StringBuilder escaped = new StringBuilder();
        for (int place = 0; place < clean.length(); place = clean.offsetByCodePoints(place, 1)) {
            if (escaped.length() >= LONGEST_IN_FOOT) {
                return escaped + "…";
            }
            escaped.append(clean, place, clean.offsetByCodePoints(place, 1));
            if (clean.charAt(place) == '&') {
                escaped.append('&');
            }
        }
        return escaped.toString();
    }
}
