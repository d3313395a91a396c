package slareport.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import slareport.agreement.Commitment;
import slareport.agreement.Side;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.workbook.Charts.Place;
import slareport.workbook.Charts.Series;
import slareport.workbook.Look.Edge;

/** How each commitment was kept month by month. */
final class TrendSheet {
    private static final int FIRST_MONTH = 3;
    private static final int CHART_ROWS = 16;
    private final Edition edition;
    private final List<MonthReview> months;
    private final List<Figures> figures;
    private final int lastColumn;

    TrendSheet(Edition edition) {
        this.edition = edition;
        this.months = new ArrayList<>(edition.report().earlier());
        this.months.add(edition.review());
        this.figures =
                months.stream().map(month -> new Figures(month.figures())).toList();
        this.lastColumn = FIRST_MONTH + Math.max(months.size(), 8) - 1;
    }

    void write(Binder binder) {
        Page page = binder.open(SheetName.TREND, edition.say("trend.title"), lastColumn);
        page.column(1, 12, 20).column(2, 44, 44);
        for (int i = 0; i < lastColumn - FIRST_MONTH + 1; i++) {
            page.column(FIRST_MONTH + i, 12, 12);
        }
        if (edition.agreement().commitments().isEmpty()) {
            page.text(1, lastColumn, edition.say("summary.no.commitments"), Theme.PROSE);
        } else {
            attainment(page);
            page.gap(12);
            sides(page);
            page.gap(12).onNewPage();
            actuals(page);
        }
        binder.close(page, lastColumn, page.row());
    }

    private void attainment(Page page) {
        page.text(1, lastColumn, edition.say("trend.attainment"), Theme.SECTION);
        page.tall(22).next();
        head(page);
        for (Commitment commitment : edition.agreement().commitments()) {
            names(page, commitment);
            for (int i = 0; i < months.size(); i++) {
                cell(
                        page,
                        FIRST_MONTH + i,
                        Standing.of(commitment, figures.get(i).of(commitment), months.get(i)));
            }
            page.next();
        }
        page.text(1, lastColumn, edition.say("trend.legend"), Theme.NOTE);
        page.next();
        edition.marks().ifPresent(marks -> {
            page.text(1, lastColumn, marks, Theme.NOTE);
            page.next();
        });
    }

    private void cell(Page page, int column, Standing standing) {
        Figure figure = standing.figure();
        if (figure == null || figure.status() == null) {
            page.blank(column, Theme.NUMBER);
            return;
        }
        String symbol = standing.isMaturing() ? Theme.MATURING : Theme.symbol(figure.status());
        Look look =
                Theme.NUMBER.in(Theme.ink(standing)).on(Theme.fill(standing)).to(HorizontalAlignment.CENTER);
        if (figure.attainment() == null) {
            page.text(column, symbol, look);
        } else {
            String format = "\"" + symbol + " \"0%";
            page.number(column, figure.attainment().doubleValue(), look.as(format));
        }
    }

    private void sides(Page page) {
        page.text(1, lastColumn, edition.say("trend.sides"), Theme.SECTION);
        page.tall(22).next();
        head(page);
        CellRangeAddress categories =
                new CellRangeAddress(page.row() - 1, page.row() - 1, FIRST_MONTH, FIRST_MONTH + months.size() - 1);
        List<Series> series = new ArrayList<>();
        for (Side side : Side.values()) {
            if (edition.agreement().commitments().stream().anyMatch(commitment -> commitment.by() == side)) {
                side(page, side).ifPresent(series::add);
                page.next();
            }
        }
        if (!series.isEmpty() && months.size() > 1) {
            page.gap(6);
            Place place = new Place(1, page.row(), lastColumn + 1, page.row() + CHART_ROWS);
            Charts.lines(page.sheet(), place, edition.chartTitle("trend.chart"), categories, series, "0%", true);
            for (int i = 0; i < CHART_ROWS; i++) {
                page.tall(15).next();
            }
        }
    }

    /** Writes the share of commitments kept; a series when any month has one. */
    private Optional<Series> side(Page page, Side side) {
        String name = edition.commitments().side(side);
        page.text(1, 2, name, Theme.CELL.asBold().in(Theme.colour(side)));
        boolean any = false;
        for (int i = 0; i < months.size(); i++) {
            List<Standing> judged = Standing.of(months.get(i)).stream()
                    .filter(standing -> standing.isBy(side) && (standing.isKept() || standing.isShort()))
                    .toList();
            if (!months.get(i).agreed() || judged.isEmpty()) {
                page.blank(FIRST_MONTH + i, Theme.NUMBER);
                continue;
            }
            any = true;
            double kept = judged.stream().filter(Standing::isKept).count();
            page.number(
                    FIRST_MONTH + i, kept / judged.size(), Theme.NUMBER.as("0%").to(HorizontalAlignment.CENTER));
        }
        CellRangeAddress values =
                new CellRangeAddress(page.row(), page.row(), FIRST_MONTH, FIRST_MONTH + months.size() - 1);
        return any ? Optional.of(new Series(name, values, Theme.colour(side))) : Optional.empty();
    }

    private void actuals(Page page) {
        page.text(1, lastColumn, edition.say("trend.actuals"), Theme.SECTION);
        page.tall(22).next();
        head(page);
        FigureCells cells = new FigureCells(edition);
        Look small = Look.text(9, Theme.INK).to(HorizontalAlignment.CENTER).lined(Edge.ROW, Theme.HAIRLINE);
        for (Commitment commitment : edition.agreement().commitments()) {
            names(page, commitment);
            for (int i = 0; i < months.size(); i++) {
                cells.value(page, FIRST_MONTH + i, figures.get(i).of(commitment), small);
            }
            page.next();
        }
    }

    private void head(Page page) {
        page.text(1, edition.say("scorecard.by"), Theme.HEAD);
        page.text(2, edition.say("scorecard.promise"), Theme.HEAD);
        for (int i = 0; i < months.size(); i++) {
            String month = edition.shortMonth(months.get(i).month());
            page.text(FIRST_MONTH + i, month, Theme.HEAD.to(HorizontalAlignment.CENTER));
        }
        page.next();
    }

    private void names(Page page, Commitment commitment) {
        page.text(
                1,
                edition.commitments().side(commitment.by()),
                Theme.CELL.asBold().in(Theme.colour(commitment.by())));
        page.text(2, edition.commitments().shortly(commitment), Theme.WRAPPED);
    }
}
