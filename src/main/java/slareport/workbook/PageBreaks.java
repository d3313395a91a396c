package slareport.workbook;

import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Keeps headings from being the last thing on a printed page, and short sections in one piece, as far as heights can be
 * foretold.
 */
final class PageBreaks {
    /** A heading stays with so many rows: a note, the head of the table, and what comes first in it. */
    private static final int ROWS_BELOW_HEADING = 4;

    /** Spreadsheet programs differ a little in how much they put on a page. */
    private static final double CAUTION = 0.95;

    /** A section that takes more of a page than this may be torn, lest the page before stays empty… */
    private static final double SHORT = 0.3;

    /** …unless that page is filled so far already. */
    private static final double WELL_FILLED = 0.7;

    private final PageFit fit;
    private final Map<Integer, Double> heights;
    private final double room;
    private final double repeated;

    /**
     * @param room how much of the rows' heights one page takes, in points
     * @param repeatedRows how many of the first rows stand on every page
     */
    PageBreaks(PageFit fit, double room, int repeatedRows) {
        this.fit = fit;
        this.heights = fit.heights();
        this.room = room;
        this.repeated = height(0, repeatedRows);
    }

    /** Begins a new page before each heading whose first rows, or short section, would not follow on the same one. */
    void keepHeadings(XSSFSheet sheet) {
        int rows = heights.keySet().stream().mapToInt(row -> row + 1).max().orElse(0);
        double used = 0;
        for (int row = 0; row < rows; row++) {
            double height = height(row, row + 1);
            boolean alone = fit.headings().contains(row)
                    && used > repeated
                    && (used + height(row, row + 1 + ROWS_BELOW_HEADING) > room * CAUTION
                            || used + inOnePiece(row, rows, used) > room);
            if (alone) {
                sheet.setRowBreak(row - 1);
            }
            if (alone || used + height > room || (row > 0 && sheet.isRowBroken(row - 1))) {
                used = repeated;
            }
            used += height;
        }
    }

    /** The height of a section that should not be torn, 0 of one that may. */
    private double inOnePiece(int heading, int rows, double used) {
        int end = heading + 1;
        while (end < rows && !fit.headings().contains(end)) {
            end++;
        }
        double height = height(heading, end);
        boolean isWhole = height <= room * SHORT || (used > room * WELL_FILLED && repeated + height <= room);
        return isWhole ? height : 0;
    }

    private double height(int from, int end) {
        double height = 0;
        for (int row = from; row < end; row++) {
            height += heights.getOrDefault(row, 0.0);
        }
        return height;
    }
}
