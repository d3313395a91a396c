package slareport.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import slareport.goal.GoalPlan;
import slareport.words.GoalWords;
import slareport.words.Palette;
import slareport.workbook.Charts.Place;
import slareport.workbook.Charts.Series;

/**
 * The year's goal, reckoned back: what each stage needs, on which rates that rests, and how far the year has come. Its
 * inputs can be changed; formulas tell what follows, and hold the job's own numbers until then.
 */
final class PlanSheet {
    /** The least height of the chart, in points. */
    private static final double CHART_HEIGHT = 165;

    private static final double ROW_HEIGHT = 17;

    private final Edition edition;
    private final GoalPlan plan;

    PlanSheet(Edition edition, GoalPlan plan) {
        this.edition = edition;
        this.plan = plan;
    }

    void write(Binder binder) {
        Page page = binder.open(SheetName.PLAN, edition.say("goal.title"), PlanPlaces.LAST_COLUMN);
        PlanPlaces places = new PlanPlaces(page.row(), plan.stages().size());
        names(page, places);
        page.column(1, 26, 30);
        for (int column = 2; column <= PlanPlaces.LAST_COLUMN; column++) {
            page.column(column, 9.5, 16);
        }
        GoalWords words = new GoalWords(edition);
        page.sentence(PlanPlaces.LAST_COLUMN, words.goal(plan) + " " + words.soFar(plan), Theme.PROSE);
        page.text(1, edition.say("goal.input"), PlanCells.INPUT.to(HorizontalAlignment.CENTER));
        page.text(2, PlanPlaces.LAST_COLUMN, edition.say("goal.input.legend"), Theme.NOTE);
        page.next().gap(8);
        new PlanNeeds(edition, plan, places).write(page);
        page.gap(12);
        int inputs = page.row() + 1;
        new PlanInputs(edition, plan).write(page);
        // the chart beside the inputs may need more room than they do
        page.gap(Math.max(12, CHART_HEIGHT - ROW_HEIGHT * (page.row() - inputs)));
        int end = page.row();
        new PlanMonths(edition, plan, places).write(page);
        // the chart takes a copy of its cells, which must be there by now
        chart(page.sheet(), places, inputs, end);
        binder.close(page, PlanPlaces.LAST_COLUMN, page.row());
    }

    private void names(Page page, PlanPlaces places) {
        int month = PlanPlaces.month(plan.month().getMonthValue() - 1);
        name(page, PlanFormulas.GOAL, places.goal(), PlanPlaces.INPUT, PlanPlaces.INPUT);
        name(page, PlanFormulas.AVERAGE_DEAL, places.averageDeal(), PlanPlaces.INPUT, PlanPlaces.INPUT);
        name(page, PlanFormulas.WEIGHTS, places.weights(), PlanPlaces.JANUARY, PlanPlaces.WHOLE_YEAR - 1);
        name(page, PlanFormulas.MONTH_SHARE, places.shares(), month, month);
        name(page, PlanFormulas.TO_DATE_SHARE, places.elapsed(), PlanPlaces.WHOLE_YEAR, PlanPlaces.WHOLE_YEAR);
    }

    private static void name(Page page, String name, int row, int first, int last) {
        String sheet = page.sheet().getSheetName();
        String start = new CellReference(sheet, row, first, true, true).formatAsString();
        String end = first == last ? "" : ":" + new CellReference(row, last, true, true).formatAsString();
        XSSFName added = page.sheet().getWorkbook().createName();
        added.setNameName(name);
        added.setRefersToFormula(start + end);
    }

    private void chart(XSSFSheet sheet, PlanPlaces places, int firstRow, int end) {
        List<BigDecimal> won = plan.revenue().won();
        if (won.isEmpty()) {
            return;
        }
        int revenue = plan.stages().size();
        LineCharts.lines(
                sheet,
                new Place(PlanInputs.END, firstRow, PlanPlaces.LAST_COLUMN + 1, end),
                edition.chartTitle("goal.chart", edition.units().currency()),
                months(places.weights() - 1, 12),
                List.of(
                        new Series(edition.say("goal.needed"), months(places.needed(revenue), 12), Palette.RULE),
                        new Series(
                                edition.say("goal.reached"),
                                months(places.reached(revenue), won.size()),
                                Palette.ORANGE)),
                "#,##0",
                false);
    }

    private static CellRangeAddress months(int row, int count) {
        return new CellRangeAddress(row, row, PlanPlaces.JANUARY, PlanPlaces.JANUARY + count - 1);
    }
}
