package slareport.workbook;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import slareport.goal.GoalPlan;
import slareport.goal.StageNeed;
import slareport.workbook.Charts.Place;
import slareport.workbook.Charts.Series;

/** The months of the goal's year: what each needs, and what the months so far have brought. */
final class GoalMonths {
    private static final int MONTHS = 12;
    private static final int CHART_ROWS = 15;
    private static final int FIRST_STAGE = 4;

    private final Edition edition;
    private final GoalPlan plan;

    GoalMonths(Edition edition, GoalPlan plan) {
        this.edition = edition;
        this.plan = plan;
    }

    /** The columns that the table takes, its first one included. */
    int columns() {
        return FIRST_STAGE - 1 + 2 * plan.stages().size();
    }

    /** The number of the report's month, null when the exports do not tell. */
    @Nullable BigDecimal last(List<BigDecimal> months) {
        return months.isEmpty() ? null : months.get(months.size() - 1);
    }

    void write(Page page, int lastColumn) {
        page.onNewPage();
        page.text(1, lastColumn, edition.say("goal.months"), Theme.SECTION);
        page.tall(22).next();
        head(page);
        int first = page.row();
        for (int number = 1; number <= MONTHS; number++) {
            month(page, YearMonth.of(plan.goal().year(), number));
        }
        page.text(1, lastColumn, edition.say("goal.months.legend"), Theme.NOTE);
        page.next().gap(6);
        chart(page, first, lastColumn);
    }

    private void head(Page page) {
        Look centred = Theme.HEAD.to(HorizontalAlignment.CENTER);
        page.blank(1, Theme.HEAD);
        page.text(2, 3, edition.say("measure.revenue") + " (" + edition.units().currency() + ")", centred);
        for (int i = 0; i < plan.stages().size(); i++) {
            String name = edition.stages().shortName(plan.stages().get(i).stage());
            page.text(FIRST_STAGE + 2 * i, FIRST_STAGE + 2 * i + 1, name, centred);
        }
        page.next();
        page.text(1, edition.say("figure.month"), Theme.HEAD);
        for (int column = 2; column <= columns(); column += 2) {
            page.text(column, edition.say("goal.needed"), Theme.NUMBER_HEAD);
            page.text(column + 1, edition.say("goal.reached"), Theme.NUMBER_HEAD);
        }
        page.next();
    }

    private void month(Page page, YearMonth month) {
        Look look = Theme.CELL.to(HorizontalAlignment.LEFT);
        page.text(1, edition.texts().shortMonth(month), month.equals(plan.month()) ? look.asBold() : look);
        int place = month.getMonthValue() - 1;
        pair(page, 2, plan.revenue().months().get(place), in(plan.revenue().won(), place), month);
        for (int i = 0; i < plan.stages().size(); i++) {
            StageNeed stage = plan.stages().get(i);
            pair(page, FIRST_STAGE + 2 * i, stage.months().get(place).value(), in(stage.entries(), place), month);
        }
        page.next();
    }

    private void pair(Page page, int column, @Nullable BigDecimal need, @Nullable BigDecimal reached, YearMonth month) {
        GoalCells cells = new GoalCells(page, Units.COUNT);
        cells.needed(column, need);
        cells.compared(column + 1, reached, need, edition.review().running() && month.equals(plan.month()));
    }

    private static @Nullable BigDecimal in(List<BigDecimal> months, int place) {
        return place < months.size() ? months.get(place) : null;
    }

    private void chart(Page page, int firstMonth, int lastColumn) {
        if (plan.revenue().won().isEmpty()) {
            return;
        }
        int last = firstMonth + MONTHS - 1;
        int lastSoFar = firstMonth + plan.month().getMonthValue() - 1;
        CellRangeAddress names = new CellRangeAddress(firstMonth, last, 1, 1);
        Charts.lines(
                page.sheet(),
                new Place(1, page.row(), lastColumn + 1, page.row() + CHART_ROWS),
                edition.chartTitle("goal.chart", edition.units().currency()),
                names,
                List.of(
                        new Series(
                                edition.say("goal.needed"), new CellRangeAddress(firstMonth, last, 2, 2), Theme.RULE),
                        new Series(
                                edition.say("goal.reached"),
                                new CellRangeAddress(firstMonth, lastSoFar, 3, 3),
                                Theme.ORANGE)),
                "#,##0",
                false);
        for (int i = 0; i < CHART_ROWS; i++) {
            page.tall(15).next();
        }
    }
}
