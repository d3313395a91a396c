package slareport.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import slareport.measure.ReachSpread;
import slareport.words.Palette;
import slareport.workbook.Charts.Place;
import slareport.workbook.Charts.Series;

/** Leads by the touch at which they were reached: a table from some column on, and a chart of what adds up. */
final class ReachTable {
    /** More touches than this are told in one row. */
    private static final int MOST_ROWS = 8;

    private final Edition edition;
    private final Page page;
    private final ReachSpread reach;
    private final int column;
    private final int last;

    /** @param column the first of the four that the table takes */
    ReachTable(Edition edition, Page page, ReachSpread reach, int column) {
        this.edition = edition;
        this.page = page;
        this.reach = reach;
        this.column = column;
        this.last = Math.min(reach.reachedAt().size(), MOST_ROWS);
    }

    /** Head, a row for each number of touches, those not reached, and the total. */
    List<Runnable> rows() {
        List<Runnable> rows = new ArrayList<>();
        rows.add(this::head);
        for (int touch = 1; touch <= last; touch++) {
            int number = touch;
            rows.add(() -> row(number));
        }
        rows.add(() -> {
            page.text(column, edition.say("follow.reach.never"), Theme.CELL);
            numbers(reach.notReached(), Theme.NUMBER);
            page.blank(column + 3, Theme.NUMBER);
        });
        rows.add(() -> {
            page.text(column, edition.say("total"), Theme.CELL.asBold());
            numbers(reach.leads(), Theme.NUMBER.asBold());
            page.blank(column + 3, Theme.NUMBER);
        });
        return rows;
    }

    /** Draws the table whose head stands in a row. */
    void chart(int headRow, Place place) {
        BarCharts.columns(
                page.sheet(),
                place,
                edition.chartTitle("follow.reach.chart"),
                page.sheet(),
                rows(headRow, column),
                List.of(new Series(edition.say("follow.reach.by.then"), rows(headRow, column + 3), Palette.ORANGE)),
                "0%",
                true);
    }

    private CellRangeAddress rows(int headRow, int of) {
        return new CellRangeAddress(headRow + 1, headRow + last, of, of);
    }

    private void head() {
        page.text(column, edition.say("follow.reach"), Theme.HEAD);
        page.text(column + 1, edition.say("follow.leads"), Theme.NUMBER_HEAD);
        page.text(column + 2, edition.say("follow.share"), Theme.NUMBER_HEAD);
        page.text(column + 3, edition.say("follow.reach.by.then"), Theme.NUMBER_HEAD);
    }

    private void row(int touch) {
        boolean isMore = touch == last && reach.reachedAt().size() > last;
        page.text(column, AttemptsTable.times(touch, isMore), Theme.CELL);
        long before = sum(0, touch - 1);
        long upTo = sum(0, isMore ? reach.reachedAt().size() : touch);
        numbers(upTo - before, Theme.NUMBER);
        page.number(column + 3, (double) upTo / reach.leads(), Theme.NUMBER.as(CellFormats.PERCENT));
    }

    private void numbers(long leads, Look look) {
        page.number(column + 1, leads, look.as(CellFormats.COUNT));
        page.number(
                column + 2,
                (double) leads / reach.leads(),
                look.as(CellFormats.PERCENT).in(Palette.MUTED));
    }

    private long sum(int from, int end) {
        return reach.reachedAt().subList(from, end).stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
