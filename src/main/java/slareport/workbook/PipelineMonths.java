package slareport.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.words.Figures;
import slareport.words.MonthWords;
import slareport.words.Palette;
import slareport.workbook.Charts.Place;
import slareport.workbook.Charts.Series;

/** What deals came to month by month, with a chart of the revenue beside it. */
final class PipelineMonths {
    static final List<MeasureCode> MEASURES = List.of(
            MeasureCode.REVENUE,
            MeasureCode.WIN_RATE,
            MeasureCode.WIN_RATE_VALUE,
            MeasureCode.DEAL_VALUE,
            MeasureCode.SALES_CYCLE);
    private static final int FEWEST_CHART_ROWS = 9;
    private static final double ROW_POINTS = 17;
    private static final BigDecimal THOUSANDS = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLIONS = BigDecimal.valueOf(1_000_000);
    private final Edition edition;

    PipelineMonths(Edition edition) {
        this.edition = edition;
    }

    /** Writes the months; nothing when there is one only, or none brought anything. */
    void write(Page page, int lastColumn) {
        List<MonthReview> months = edition.months();
        BigDecimal most = months.stream().map(PipelineMonths::revenue).reduce(BigDecimal.ZERO, BigDecimal::max);
        if (months.size() < 2 || most.signum() == 0) {
            return;
        }
        page.gap(10);
        page.section(lastColumn, edition.say("pipeline.months"));
        int top = page.row();
        page.text(1, edition.say("figure.month"), Theme.HEAD);
        for (int i = 0; i < MEASURES.size(); i++) {
            page.text(2 + i, edition.say("measure." + MEASURES.get(i).code()), Theme.NUMBER_HEAD);
        }
        page.next();
        int first = page.row();
        months.forEach(month -> row(page, month));
        int last = page.row() - 1;
        while (page.row() < top + FEWEST_CHART_ROWS) {
            page.gap(ROW_POINTS);
        }
        BarCharts.bars(
                page.sheet(),
                new Place(MEASURES.size() + 2, top, lastColumn + 1, page.row()),
                edition.chartTitle("pipeline.chart", edition.units().currency()),
                new CellRangeAddress(first, last, 1, 1),
                new Series(edition.say("measure.revenue"), new CellRangeAddress(first, last, 2, 2), Palette.ORANGE),
                format(most),
                true);
        new MonthWords(edition).marks().ifPresent(marks -> page.sentence(lastColumn, marks, Theme.NOTE));
    }

    private void row(Page page, MonthReview month) {
        Figures figures = new Figures(month.figures());
        page.text(1, new MonthWords(edition).shortMonth(month.month()), Theme.CELL.to(HorizontalAlignment.LEFT));
        for (int i = 0; i < MEASURES.size(); i++) {
            new FigureCells(edition).value(page, 2 + i, figures.total(MEASURES.get(i), "", ""), Theme.NUMBER);
        }
        page.next();
    }

    // whole amounts would take more room than the bars
    private static String format(BigDecimal most) {
        if (most.compareTo(MILLIONS) >= 0) {
            return "#,##0.0,,\"M\"";
        }
        return most.compareTo(THOUSANDS) >= 0 ? "#,##0,\"k\"" : CellFormats.COUNT;
    }

    private static BigDecimal revenue(MonthReview month) {
        @Nullable Figure revenue = new Figures(month.figures()).total(MeasureCode.REVENUE, "", "");
        return revenue == null || revenue.value() == null ? BigDecimal.ZERO : revenue.value();
    }
}
