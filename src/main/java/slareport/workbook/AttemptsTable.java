package slareport.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import slareport.measure.AttemptSpread;
import slareport.words.Palette;
import slareport.workbook.Charts.Place;
import slareport.workbook.Charts.Series;

/** Leads by the number of attempts made on them: a table in the left half of a sheet, and a chart of it. */
final class AttemptsTable {
    /** More attempts than this and than agreed are told in one row. */
    private static final int MOST_ROWS = 8;

    private final Edition edition;
    private final Page page;
    private final AttemptSpread spread;
    private final int agreed;
    private final int last;

    /** @param agreed how many attempts the agreement asks for */
    AttemptsTable(Edition edition, Page page, AttemptSpread spread, int agreed) {
        this.edition = edition;
        this.page = page;
        this.spread = spread;
        this.agreed = agreed;
        int largest = spread.met().size() - 1;
        int asked = Math.min(agreed, AttemptSpread.MOST);
        this.last = Math.max(asked, Math.min(largest, Math.max(asked + 1, MOST_ROWS)));
    }

    /** Head, a row for each number of attempts, and the total. */
    List<Runnable> rows() {
        List<Runnable> rows = new ArrayList<>();
        rows.add(this::head);
        for (int attempts = 0; attempts <= last; attempts++) {
            int number = attempts;
            rows.add(() -> row(number));
        }
        rows.add(this::total);
        return rows;
    }

    /** Draws the table whose head stands in a row, into the left half of the current row. */
    void chart(int headRow) {
        CellRangeAddress names = rows(headRow, SideBySide.LEFT);
        List<Series> series = new ArrayList<>();
        series.add(new Series(edition.say("follow.met"), rows(headRow, 4), Palette.BETTER));
        series.add(new Series(edition.say("follow.failed"), rows(headRow, 5), Palette.REFUSED));
        if (sum(spread.pending(), 0, spread.pending().size()) > 0) {
            series.add(new Series(edition.say("follow.pending"), rows(headRow, 6), Palette.REST));
        }
        BarCharts.columns(
                page.sheet(),
                new Place(SideBySide.LEFT, page.row(), SideBySide.GUTTER, page.row() + 1),
                edition.chartTitle("follow.chart"),
                page.sheet(),
                names,
                series,
                CellFormats.COUNT,
                false);
    }

    private CellRangeAddress rows(int headRow, int column) {
        return new CellRangeAddress(headRow + 1, headRow + 1 + last, column, column);
    }

    private void head() {
        page.text(1, edition.say("follow.attempts"), Theme.HEAD);
        String[] heads = {"follow.leads", "follow.share", "follow.met", "follow.failed", "follow.pending"};
        for (int i = 0; i < heads.length; i++) {
            page.text(2 + i, edition.say(heads[i]), Theme.NUMBER_HEAD);
        }
    }

    private void row(int attempts) {
        int end = attempts == last ? Math.max(last + 1, spread.met().size()) : attempts + 1;
        Look name = attempts == agreed ? Theme.CELL.asBold() : Theme.CELL;
        page.text(1, name(attempts, end), name);
        numbers(
                sum(spread.met(), attempts, end),
                sum(spread.failed(), attempts, end),
                sum(spread.pending(), attempts, end),
                Theme.NUMBER);
    }

    private String name(int attempts, int end) {
        String name = times(attempts, end > attempts + 1 || attempts == AttemptSpread.MOST);
        return attempts == agreed ? edition.say("follow.number.agreed", name) : name;
    }

    /** A number of attempts or touches, short enough for the axis of a chart. */
    static String times(int number, boolean isLeast) {
        return (isLeast ? "≥ " : "") + number + " ×";
    }

    private void total() {
        page.text(1, edition.say("total"), Theme.CELL.asBold());
        int size = spread.met().size();
        numbers(
                sum(spread.met(), 0, size),
                sum(spread.failed(), 0, size),
                sum(spread.pending(), 0, size),
                Theme.NUMBER.asBold());
    }

    private void numbers(long met, long failed, long pending, Look look) {
        long leads = met + failed + pending;
        page.number(2, leads, look.as(CellFormats.COUNT));
        page.number(
                3, (double) leads / spread.leads(), look.as(CellFormats.PERCENT).in(Palette.MUTED));
        page.number(4, met, look.as(CellFormats.COUNT));
        page.number(5, failed, look.as(CellFormats.COUNT));
        page.number(6, pending, look.as(CellFormats.COUNT));
    }

    private static long sum(List<Long> counts, int from, int end) {
        long sum = 0;
        for (int number = from; number < Math.min(end, counts.size()); number++) {
            sum += counts.get(number);
        }
        return sum;
    }
}
