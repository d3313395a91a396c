package slareport.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.measure.Scope;
import slareport.workbook.Charts.Place;
import slareport.workbook.Charts.Series;

/** Deals and money: what was won, how often, how fast, and from where. */
final class PipelineSheet {
    private static final int LAST_COLUMN = 10;
    private static final int CHART_ROWS = 14;
    private static final BigDecimal MANY = BigDecimal.valueOf(100_000);
    private static final Set<MeasureCode> MEASURES = EnumSet.of(
            MeasureCode.WIN_RATE,
            MeasureCode.WIN_RATE_VALUE,
            MeasureCode.DEAL_VALUE,
            MeasureCode.SALES_CYCLE,
            MeasureCode.LEAD_CYCLE,
            MeasureCode.REVENUE,
            MeasureCode.CUSTOMER_VALUE,
            MeasureCode.REVENUE_PER_LEAD,
            MeasureCode.VELOCITY,
            MeasureCode.COST_PER,
            MeasureCode.RETURN_ON_SPEND,
            MeasureCode.VISITS);
    private static final List<MeasureCode> MONTHLY = List.of(
            MeasureCode.REVENUE,
            MeasureCode.WIN_RATE,
            MeasureCode.WIN_RATE_VALUE,
            MeasureCode.DEAL_VALUE,
            MeasureCode.SALES_CYCLE);
    private final Edition edition;
    private final FigureCells cells;

    PipelineSheet(Edition edition) {
        this.edition = edition;
        this.cells = new FigureCells(edition);
    }

    void write(Binder binder) {
        Page page = binder.open(SheetName.PIPELINE, edition.say("pipeline.title"), LAST_COLUMN);
        page.column(1, 36, 42);
        for (int column = 2; column <= LAST_COLUMN; column++) {
            page.column(column, 13.5, 18);
        }
        totals(page);
        page.gap(12);
        months(page);
        ScopeTable table = new ScopeTable(edition);
        free(table, MeasureCode.REVENUE, false);
        free(table, MeasureCode.WIN_RATE, true);
        free(table, MeasureCode.WIN_RATE_VALUE, false);
        free(table, MeasureCode.DEAL_VALUE, true);
        free(table, MeasureCode.SALES_CYCLE, false);
        page.onNewPage();
        for (Scope scope : EnumSet.complementOf(EnumSet.of(Scope.TOTAL))) {
            table.write(page, scope, edition.figures().scopeValues(scope, EnumSet.copyOf(MONTHLY)));
        }
        binder.close(page, LAST_COLUMN, page.row());
    }

    private void totals(Page page) {
        page.text(1, LAST_COLUMN, edition.say("pipeline.totals"), Theme.SECTION);
        page.tall(22).next();
        List<Figure> totals = edition.figures().totals().stream()
                .filter(figure -> MEASURES.contains(figure.measure()))
                .toList();
        if (totals.isEmpty()) {
            page.text(1, LAST_COLUMN, edition.say("pipeline.none"), Theme.PROSE);
            page.next();
            return;
        }
        page.text(1, edition.say("figure.measure"), Theme.HEAD);
        String[] heads = {
            "figure.value", "interval.low", "interval.high", "scorecard.cases", "figure.last.month", "scorecard.change"
        };
        for (int i = 0; i < heads.length; i++) {
            page.text(2 + i, edition.say(heads[i]), Theme.NUMBER_HEAD);
        }
        page.text(8, LAST_COLUMN, edition.say("scorecard.note"), Theme.HEAD);
        page.next();
        totals.forEach(figure -> total(page, figure));
    }

    private void total(Page page, Figure figure) {
        Figures last = edition.lastMonth();
        Figure before = last == null ? null : last.total(figure.measure(), figure.stageFrom(), figure.stageTo());
        boolean named = !figure.stageTo().isEmpty();
        String name = edition.say("measure." + figure.measure().code());
        page.text(1, named ? name + ": " + edition.stages().shortName(figure.stageTo()) : name, Theme.WRAPPED);
        cells.value(page, 2, figure, Theme.NUMBER.asBold());
        cells.interval(page, 3, figure);
        cells.cases(page, 5, figure);
        cells.value(page, 6, before, Theme.NUMBER.in(Theme.MUTED));
        new Change(edition).write(page, 7, figure, before);
        page.text(8, LAST_COLUMN, cells.reason(figure), Theme.WRAPPED.in(Theme.MUTED));
        page.next();
    }

    private void months(Page page) {
        List<MonthReview> months = new ArrayList<>(edition.report().earlier());
        months.add(edition.review());
        if (months.size() < 2 || months.stream().allMatch(month -> revenue(month) == null)) {
            return;
        }
        page.onNewPage();
        page.text(1, LAST_COLUMN, edition.say("pipeline.months"), Theme.SECTION);
        page.tall(22).next();
        page.text(1, edition.say("figure.month"), Theme.HEAD);
        for (int i = 0; i < MONTHLY.size(); i++) {
            page.text(2 + i, edition.say("measure." + MONTHLY.get(i).code()), Theme.NUMBER_HEAD);
        }
        page.next();
        int first = page.row();
        for (MonthReview month : months) {
            Figures figures = new Figures(month.figures());
            page.text(1, edition.shortMonth(month.month()), Theme.CELL.to(HorizontalAlignment.LEFT));
            for (int i = 0; i < MONTHLY.size(); i++) {
                cells.value(page, 2 + i, figures.total(MONTHLY.get(i), "", ""), Theme.NUMBER);
            }
            page.next();
        }
        int last = page.row() - 1;
        edition.marks().ifPresent(marks -> {
            page.text(1, LAST_COLUMN, marks, Theme.NOTE);
            page.next();
        });
        // whole amounts above narrow columns would run into each other
        boolean thousands = months.stream()
                .map(PipelineSheet::revenue)
                .anyMatch(amount -> amount != null && amount.compareTo(MANY) >= 0);
        page.gap(6);
        Charts.bars(
                page.sheet(),
                new Place(1, page.row(), LAST_COLUMN + 1, page.row() + CHART_ROWS),
                edition.chartTitle("pipeline.chart", edition.units().currency()),
                new CellRangeAddress(first, last, 1, 1),
                new Series(edition.say("measure.revenue"), new CellRangeAddress(first, last, 2, 2), Theme.ORANGE),
                thousands ? "#,##0,\"k\"" : Units.COUNT,
                false);
        for (int i = 0; i < CHART_ROWS; i++) {
            page.tall(15).next();
        }
    }

    private void free(ScopeTable table, MeasureCode measure, boolean cases) {
        String head = edition.say("measure." + measure.code());
        if (cases) {
            table.withCases(head, (scope, value) -> figure(measure, scope, value));
        } else {
            table.with(head, (scope, value) -> figure(measure, scope, value));
        }
    }

    private @Nullable Figure figure(MeasureCode measure, Scope scope, String value) {
        return edition.figures().of(measure, "", "", scope, value);
    }

    private static @Nullable BigDecimal revenue(MonthReview month) {
        Figure revenue = new Figures(month.figures()).total(MeasureCode.REVENUE, "", "");
        return revenue == null ? null : revenue.value();
    }
}
