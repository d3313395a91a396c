package slareport.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import slareport.agreement.Commitment;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.words.Figures;
import slareport.words.MonthWords;
import slareport.words.Palette;
import slareport.words.Standing;
import slareport.workbook.Look.Edge;

/** How each commitment was kept month by month. */
final class TrendSheet {
    private static final int FIRST_MONTH = 3;
    private static final double SMALLEST_SCALE = 0.52;
    private final Edition edition;
    private final List<MonthReview> months;
    private final List<Figures> figures;
    private final SidesByMonth sides;
    private final int lastColumn;

    TrendSheet(Edition edition, SidesByMonth sides) {
        this.edition = edition;
        this.sides = sides;
        this.months = edition.months();
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
            sides.leaveRoom(page, lastColumn);
            page.gap(12);
            sides.write(page, FIRST_MONTH, lastColumn, () -> head(page, "figure.measure"));
            page.gap(12);
            actuals(page);
        }
        binder.close(page, lastColumn, page.row(), SMALLEST_SCALE);
    }

    private void attainment(Page page) {
        page.section(lastColumn, edition.say("trend.attainment"));
        head(page, "scorecard.promise");
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
        if (hasOtherVersions()) {
            page.sentence(lastColumn, edition.say("trend.versions"), Theme.NOTE);
        }
        new MonthWords(edition).marks().ifPresent(marks -> {
            page.text(1, lastColumn, marks, Theme.NOTE);
            page.next();
        });
    }

    private boolean hasOtherVersions() {
        return months.stream()
                        .map(month -> month.agreement().version())
                        .distinct()
                        .count()
                > 1;
    }

    private void cell(Page page, int column, Standing standing) {
        Figure figure = standing.figure();
        if (figure == null || figure.status() == null) {
            page.blank(column, Theme.NUMBER);
            return;
        }
        String symbol = standing.isMaturing() ? Palette.MATURING : Palette.symbol(figure.status());
        Look look = Theme.NUMBER
                .in(Palette.ink(standing))
                .on(Palette.fill(standing))
                .to(HorizontalAlignment.CENTER);
        if (figure.attainment() == null) {
            page.text(column, symbol, look);
        } else {
            String format = "\"" + symbol + " \"0%";
            page.number(column, figure.attainment().doubleValue(), look.as(format));
        }
    }

    private void actuals(Page page) {
        page.section(lastColumn, edition.say("trend.actuals"));
        head(page, "scorecard.promise");
        FigureCells cells = new FigureCells(edition);
        Look small = Look.text(9, Palette.INK).to(HorizontalAlignment.CENTER).lined(Edge.ROW, Palette.HAIRLINE);
        for (Commitment commitment : edition.agreement().commitments()) {
            names(page, commitment);
            for (int i = 0; i < months.size(); i++) {
                cells.value(page, FIRST_MONTH + i, figures.get(i).of(commitment), small);
            }
            page.next();
        }
    }

    private void head(Page page, String what) {
        page.text(1, edition.say("scorecard.by"), Theme.HEAD);
        page.text(2, edition.say(what), Theme.HEAD);
        for (int i = 0; i < months.size(); i++) {
            boolean isOther = i > 0
                    && !months.get(i)
                            .agreement()
                            .version()
                            .equals(months.get(i - 1).agreement().version());
            String month = new MonthWords(edition).shortMonth(months.get(i).month()) + (isOther ? " §" : "");
            page.text(FIRST_MONTH + i, month, Theme.HEAD.to(HorizontalAlignment.CENTER));
        }
        page.next();
    }

    private void names(Page page, Commitment commitment) {
        page.text(
                1,
                edition.commitments().side(commitment.by()),
                Theme.CELL.asBold().in(Palette.colour(commitment.by())));
        page.text(2, edition.commitments().shortly(commitment), Theme.WRAPPED);
    }
}
