package slareport.workbook;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.measure.CohortMaturity;
import slareport.measure.Figure;
import slareport.measure.Scope;
import slareport.workbook.Charts.Place;
import slareport.workbook.Charts.Series;

/** Stage by stage: how many came, and which share went on. */
final class FunnelSheet {
    private static final int CHART_ROWS = 15;
    private static final int CONVERSION_COLUMNS = 11;
    private static final Set<MeasureCode> BROKEN_DOWN =
            EnumSet.of(MeasureCode.ENTRIES, MeasureCode.CONVERSION_COHORT, MeasureCode.FIT, MeasureCode.ACCEPTANCE);
    private final Edition edition;
    private final FigureCells cells;
    private final List<Stage> counted;
    private final int lastColumn;

    FunnelSheet(Edition edition) {
        this.edition = edition;
        this.cells = new FigureCells(edition);
        this.counted = edition.agreement().stages().stream()
                .filter(stage -> hasValue(entries(stage)))
                .toList();
        this.lastColumn = Math.max(CONVERSION_COLUMNS, byScope().width());
    }

    void write(Binder binder) {
        Page page = binder.open(SheetName.FUNNEL, edition.say("funnel.title"), lastColumn);
        page.column(1, 34, 40);
        for (int column = 2; column <= lastColumn; column++) {
            page.column(column, 15, 18);
        }
        if (counted.isEmpty()) {
            page.text(1, lastColumn, edition.say("funnel.none"), Theme.PROSE);
        } else {
            chart(page, stages(page));
            ScopeTable table = byScope();
            for (Scope scope : EnumSet.complementOf(EnumSet.of(Scope.TOTAL))) {
                Set<String> values = edition.figures().scopeValues(scope, BROKEN_DOWN);
                table.write(page, scope, values);
            }
        }
        binder.close(page, lastColumn, page.row());
    }

    /** Writes the table; the row of the first stage. */
    private int stages(Page page) {
        Look centred = Theme.HEAD.to(HorizontalAlignment.CENTER);
        page.blank(1, Theme.HEAD);
        page.text(2, 3, edition.say("funnel.entries.group"), centred);
        page.text(4, 6, edition.say("measure.conversion_period"), centred);
        page.text(7, 11, edition.say("measure.conversion_cohort"), centred);
        page.next();
        page.text(1, edition.say("funnel.stage"), Theme.HEAD);
        String[] heads = {
            "funnel.entries",
            "scorecard.change",
            "funnel.from.previous",
            "interval.low",
            "interval.high",
            "funnel.from.previous",
            "interval.low",
            "interval.high",
            "scorecard.cases",
            "funnel.mature.from"
        };
        for (int i = 0; i < heads.length; i++) {
            page.text(2 + i, edition.say(heads[i]), Theme.NUMBER_HEAD);
        }
        page.next();
        int firstStage = page.row();
        Stage previous = null;
        for (Stage stage : edition.agreement().stages()) {
            stage(page, stage, previous);
            previous = stage;
        }
        whole(page);
        page.text(1, lastColumn, edition.say("funnel.legend"), Theme.NOTE);
        page.next();
        return firstStage;
    }

    private void stage(Page page, Stage stage, @Nullable Stage previous) {
        page.text(1, stage.name(), Theme.WRAPPED.asBold());
        cells.value(page, 2, entries(stage), Theme.NUMBER.asBold());
        Figures last = edition.lastMonth();
        Figure before = last == null ? null : last.total(MeasureCode.ENTRIES, "", stage.id());
        new Change(edition).write(page, 3, entries(stage), before);
        conversions(page, previous == null ? "" : previous.id(), stage.id());
    }

    private void whole(Page page) {
        if (edition.agreement().indexOfStage(Stage.LEAD) < 0
                || edition.agreement().indexOfStage(Stage.CUSTOMER) < 0) {
            return;
        }
        String name = edition.stages().shortName(Stage.LEAD) + " → "
                + edition.stages().shortName(Stage.CUSTOMER);
        page.text(1, name, Theme.WRAPPED.asBold().asItalic());
        page.blank(2, Theme.NUMBER);
        page.blank(3, Theme.NUMBER);
        conversions(page, Stage.LEAD, Stage.CUSTOMER);
    }

    private void conversions(Page page, String from, String to) {
        Figure period = edition.figures().total(MeasureCode.CONVERSION_PERIOD, from, to);
        Figure cohort = edition.figures().total(MeasureCode.CONVERSION_COHORT, from, to);
        cells.value(page, 4, period, Theme.NUMBER);
        cells.interval(page, 5, period);
        cells.value(
                page,
                7,
                cohort,
                isMaturing(cohort) ? Theme.NUMBER.in(Theme.MUTED).asItalic() : Theme.NUMBER);
        cells.interval(page, 8, cohort);
        cells.cases(page, 10, cohort);
        maturity(page, 11, cohort);
        page.next();
    }

    private void maturity(Page page, int column, @Nullable Figure cohort) {
        Look look = Theme.NUMBER.in(Theme.MUTED);
        CohortMaturity maturity = cohort == null || cohort.value() == null
                ? null
                : edition.review().maturity(cohort.stageFrom(), cohort.stageTo());
        LocalDate day = maturity == null ? null : edition.maturityDay(maturity);
        if (maturity == null) {
            page.blank(column, look);
        } else if (maturity.isMature()) {
            page.text(column, edition.say("funnel.mature"), look);
        } else if (day == null) {
            page.text(
                    column, edition.say("funnel.mature.unknown"), look.wrapped().asItalic());
        } else {
            page.date(
                    column,
                    day,
                    look.as("\"" + Theme.MATURING + " \"" + edition.say("format.day"))
                            .asItalic());
        }
    }

    private boolean isMaturing(@Nullable Figure cohort) {
        return cohort != null && edition.review().isMaturing(cohort);
    }

    private void chart(Page page, int firstStage) {
        List<Stage> drawn = counted.stream()
                .filter(stage -> !stage.id().equals(Stage.VISIT))
                .toList();
        if (drawn.isEmpty()) {
            return;
        }
        // visits dwarf everything else, so the bars begin with the first stage of leads
        int from = firstStage + edition.agreement().stages().indexOf(drawn.get(0));
        int to = firstStage + edition.agreement().stages().indexOf(drawn.get(drawn.size() - 1));
        page.gap(8);
        Place place = new Place(1, page.row(), lastColumn + 1, page.row() + CHART_ROWS);
        Charts.bars(
                page.sheet(),
                place,
                edition.chartTitle("funnel.chart"),
                new CellRangeAddress(from, to, 1, 1),
                new Series(edition.say("funnel.entries"), new CellRangeAddress(from, to, 2, 2), Theme.BLUE),
                Units.COUNT,
                true);
        for (int i = 0; i < CHART_ROWS; i++) {
            page.tall(15).next();
        }
    }

    private ScopeTable byScope() {
        ScopeTable table = new ScopeTable(edition);
        for (Stage stage : counted) {
            table.with(
                    edition.stages().shortName(stage),
                    (scope, value) -> edition.figures().of(MeasureCode.ENTRIES, "", stage.id(), scope, value));
            if (stage.id().equals(Stage.LEAD)) {
                table.ranking();
            }
        }
        if (counted.stream().anyMatch(stage -> stage.id().equals(Stage.LEAD))) {
            cohort(table, Stage.LEAD, Stage.MQL);
            cohort(table, Stage.LEAD, Stage.CUSTOMER);
        }
        share(table, MeasureCode.FIT);
        share(table, MeasureCode.ACCEPTANCE);
        return table;
    }

    private void cohort(ScopeTable table, String from, String to) {
        if (edition.agreement().indexOfStage(to) >= 0) {
            boolean isYoung = isMaturing(edition.figures().total(MeasureCode.CONVERSION_COHORT, from, to));
            String head =
                    (isYoung ? Theme.MATURING + " " : "") + edition.stages().shortName(from) + " → "
                            + edition.stages().shortName(to);
            table.with(
                    head,
                    (scope, value) -> edition.figures().of(MeasureCode.CONVERSION_COHORT, from, to, scope, value));
        }
    }

    private void share(ScopeTable table, MeasureCode measure) {
        if (hasValue(edition.figures().total(measure, "", Stage.MQL))) {
            table.withCases(
                    edition.say("measure." + measure.code()),
                    (scope, value) -> edition.figures().of(measure, "", Stage.MQL, scope, value));
        }
    }

    private @Nullable Figure entries(Stage stage) {
        return edition.figures().total(MeasureCode.ENTRIES, "", stage.id());
    }

    private static boolean hasValue(@Nullable Figure figure) {
        return figure != null && figure.value() != null;
    }
}
