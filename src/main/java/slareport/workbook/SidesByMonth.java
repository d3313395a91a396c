package slareport.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Side;
import slareport.measure.MonthReview;
import slareport.words.Kept;
import slareport.words.Palette;
import slareport.workbook.Charts.Place;
import slareport.workbook.Charts.Series;

/**
 * How each side kept its commitments month by month: the share kept, and the mean attainment with each commitment
 * counting at most in full, so that nothing outweighs a miss. Only what can be judged counts.
 */
final class SidesByMonth {
    private static final int CHART_ROWS = 11;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Edition edition;
    private final List<MonthReview> months;
    private final Map<Side, List<Kept>> kept = new TreeMap<>();
    private final Map<Side, CellRangeAddress> means = new TreeMap<>();
    private @Nullable XSSFSheet sheet;
    private @Nullable Place room;
    private int head;
    private int firstColumn;

    SidesByMonth(Edition edition, List<MonthReview> months) {
        this.edition = edition;
        this.months = months;
        for (Side side : Side.values()) {
            if (edition.agreement().commitments().stream().anyMatch(commitment -> commitment.by() == side)) {
                kept.put(
                        side, months.stream().map(month -> Kept.of(side, month)).toList());
            }
        }
    }

    /** How many months can be drawn: a month that still runs would look like a fall. */
    private int closed() {
        return (int) months.stream().filter(month -> !month.running()).count();
    }

    /** Whether two months or more of one side make a line. */
    boolean isDrawable() {
        return kept.entrySet().stream()
                .anyMatch(each -> each.getKey() != Side.BOTH && judgedMonths(each.getValue()) > 1);
    }

    private long judgedMonths(List<Kept> side) {
        return side.stream().limit(closed()).filter(each -> each.mean() != null).count();
    }

    /** Leaves room for the chart of shares where it can be drawn; {@link #write} draws it there. */
    void leaveRoom(Page page, int lastColumn) {
        if (isDrawable()) {
            page.gap(6);
            room = new Place(1, page.row(), lastColumn + 1, page.row() + CHART_ROWS);
            for (int i = 0; i < CHART_ROWS; i++) {
                page.tall(15).next();
            }
        }
    }

    /** Writes the table of both and draws the chart of shares; columns of months begin with the given one. */
    void write(Page page, int monthColumn, int lastColumn, Runnable monthHeads) {
        sheet = page.sheet();
        firstColumn = monthColumn;
        page.section(lastColumn, edition.say("trend.by.side"));
        head = page.row();
        monthHeads.run();
        Map<Side, CellRangeAddress> shares = rows(page, "trend.sides", Kept::share);
        means.putAll(rows(page, "trend.means", Kept::mean));
        page.sentence(lastColumn, edition.say("trend.means.legend"), Theme.NOTE);
        if (room != null) {
            BarCharts.columns(
                    page.sheet(),
                    room,
                    edition.chartTitle("trend.chart"),
                    page.sheet(),
                    categories(),
                    series(shares),
                    "0%",
                    true);
        }
    }

    /** Draws the mean attainments on a sheet, once they are written. */
    void drawMeans(XSSFSheet on, Place place) {
        if (sheet == null) {
            throw new IllegalStateException("the numbers are not written yet");
        }
        boolean high = kept.values().stream()
                .flatMap(side -> side.stream().limit(closed()))
                .allMatch(each -> each.mean() == null || each.mean().compareTo(HALF) >= 0);
        LineCharts.shares(
                on,
                place,
                edition.chartTitle("trend.means.chart"),
                sheet,
                categories(),
                series(means),
                high ? HALF.doubleValue() : 0);
    }

    private List<Series> series(Map<Side, CellRangeAddress> rows) {
        List<Series> series = new ArrayList<>();
        rows.forEach((side, row) -> {
            if (side != Side.BOTH) {
                series.add(new Series(edition.commitments().side(side), row, Palette.colour(side)));
            }
        });
        return series;
    }

    private CellRangeAddress categories() {
        return range(head);
    }

    private CellRangeAddress range(int row) {
        return new CellRangeAddress(row, row, firstColumn, firstColumn + closed() - 1);
    }

    private Map<Side, CellRangeAddress> rows(Page page, String what, Function<Kept, @Nullable BigDecimal> number) {
        Map<Side, CellRangeAddress> rows = new TreeMap<>();
        kept.forEach((side, each) -> {
            page.text(1, edition.commitments().side(side), Theme.CELL.asBold().in(Palette.colour(side)));
            page.text(2, firstColumn - 1, edition.say(what), Theme.CELL);
            rows.put(side, row(page, each.stream().map(number).toList()));
        });
        return rows;
    }

    private CellRangeAddress row(Page page, List<@Nullable BigDecimal> shares) {
        for (int i = 0; i < shares.size(); i++) {
            page.number(firstColumn + i, shares.get(i), Theme.NUMBER.as("0%").to(HorizontalAlignment.CENTER));
        }
        CellRangeAddress written = range(page.row());
        page.next();
        return written;
    }
}
