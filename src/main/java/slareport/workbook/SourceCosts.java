package slareport.workbook;

import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.measure.Scope;
import slareport.words.Palette;
import slareport.workbook.Charts.Place;
import slareport.workbook.Charts.Series;

/** What a lead at each stage cost, by source or campaign, with a chart beside the table. */
final class SourceCosts {
    private static final int FEWEST_CHART_ROWS = 9;
    private static final int MOST_BARS = 12;
    private static final double ROW_POINTS = 17;
    private final Edition edition;
    private final Spend spend;

    SourceCosts(Edition edition, Spend spend) {
        this.edition = edition;
        this.spend = spend;
    }

    /** Writes the table and its chart; nothing where costs are not broken down. */
    void write(Page page, Scope scope, Set<String> values, int lastColumn) {
        List<Stage> stages = spend.stages();
        ScopeTable table = table(stages);
        if (stages.isEmpty() || !table.isWorthIt(scope, values)) {
            return;
        }
        page.section(lastColumn, edition.say("sources.costs", edition.scope(scope)));
        int top = page.row();
        CellRangeAddress rows = table.rows(page, scope, values);
        while (page.row() < top + FEWEST_CHART_ROWS) {
            page.gap(ROW_POINTS);
        }
        chart(page, stages, rows, new Place(table.width() + 1, top, lastColumn + 1, page.row()));
    }

    private ScopeTable table(List<Stage> stages) {
        ScopeTable table = new ScopeTable(edition).withTotal();
        for (Stage stage : stages) {
            table.with(
                    edition.stages().shortName(stage),
                    (scope, value) -> edition.figures().of(MeasureCode.COST_PER, "", stage.id(), scope, value));
        }
        return table.rankedBy(
                (scope, value) -> edition.figures().of(MeasureCode.ENTRIES, "", Stage.LEAD, scope, value));
    }

    private void chart(Page page, List<Stage> stages, CellRangeAddress rows, Place place) {
        int number = Math.max(0, stages.stream().map(Stage::id).toList().indexOf(Stage.MQL));
        int first = rows.getFirstRow();
        int last = Math.min(rows.getLastRow(), first + MOST_BARS - 1);
        String name = edition.stages().shortName(stages.get(number));
        BarCharts.bars(
                page.sheet(),
                place,
                edition.chartTitle("sources.chart", name, edition.units().currency()),
                new CellRangeAddress(first, last, 1, 1),
                new Series(name, new CellRangeAddress(first, last, 2 + number, 2 + number), Palette.BLUE),
                CellFormats.COUNT,
                true);
    }
}
