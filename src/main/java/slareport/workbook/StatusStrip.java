package slareport.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import slareport.agreement.Commitment;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.words.Figures;
import slareport.words.Palette;
import slareport.words.Standing;

/**
 * The last twelve months of a commitment as a strip of narrow cells: sign and colour tell the status, and the number
 * below the sign is the attainment.
 */
final class StatusStrip {
    private final List<MonthReview> months;
    private final List<Figures> figures;
    private final Edition edition;

    StatusStrip(Edition edition) {
        this.edition = edition;
        List<MonthReview> all = edition.months();
        this.months = all.subList(Math.max(0, all.size() - SummaryColumns.STRIP_MONTHS), all.size());
        this.figures =
                months.stream().map(month -> new Figures(month.figures())).toList();
    }

    /** The head above the strips: what they are, and which months they show. */
    void head(Page page) {
        page.blank(SummaryColumns.STRIP - 1, Theme.HEAD);
        page.text(
                SummaryColumns.STRIP,
                SummaryColumns.STRIP + SummaryColumns.STRIP_MONTHS - 1,
                edition.say(
                        "scorecard.strip",
                        edition.texts().shortMonth(months.get(0).month()),
                        edition.texts().shortMonth(edition.review().month())),
                Theme.HEAD.to(HorizontalAlignment.CENTER));
    }

    void write(Page page, Commitment commitment) {
        int first = SummaryColumns.STRIP + SummaryColumns.STRIP_MONTHS - months.size();
        for (int column = SummaryColumns.STRIP - 1; column < first; column++) {
            page.blank(column, Theme.CELL);
        }
        for (int i = 0; i < months.size(); i++) {
            Figure figure = figures.get(i).of(commitment);
            cell(page, first + i, Standing.of(commitment, figure, months.get(i)));
        }
    }

    private static void cell(Page page, int column, Standing standing) {
        Figure figure = standing.figure();
        if (figure == null || figure.status() == null) {
            page.blank(column, Theme.CELL);
            return;
        }
        String symbol = standing.isMaturing() ? Palette.MATURING : Palette.symbol(figure.status());
        Look look = Look.text(8, Palette.ink(standing))
                .on(Palette.fill(standing))
                .to(HorizontalAlignment.CENTER)
                .lined(Look.Edge.ROW, Palette.HAIRLINE);
        if (figure.attainment() == null) {
            page.text(column, symbol, look);
        } else {
            page.number(column, figure.attainment().doubleValue(), look.as("\"" + symbol + "\""));
        }
    }
}
