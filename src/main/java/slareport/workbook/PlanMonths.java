package slareport.workbook;

import static slareport.workbook.PlanPlaces.WHOLE_YEAR;
import static slareport.workbook.PlanPlaces.cell;
import static slareport.workbook.PlanPlaces.month;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import slareport.goal.GoalPlan;
import slareport.goal.Need;
import slareport.goal.RevenuePath;
import slareport.goal.StageNeed;
import slareport.words.Palette;

/** The months of the goal's year: their weights, what each needs, what was reached, and what is left to do. */
final class PlanMonths {
    private static final int MONTHS = 12;

    private final Edition edition;
    private final GoalPlan plan;
    private final PlanPlaces places;

    PlanMonths(Edition edition, GoalPlan plan, PlanPlaces places) {
        this.edition = edition;
        this.plan = plan;
        this.places = places;
    }

    void write(Page page) {
        page.onNewPage();
        page.section(PlanPlaces.LAST_COLUMN, edition.say("goal.months"));
        page.text(1, edition.say("figure.month"), Theme.HEAD);
        for (int month = 0; month < MONTHS; month++) {
            page.text(
                    month(month),
                    edition.texts().shortMonth(YearMonth.of(plan.goal().year(), month + 1)),
                    Theme.NUMBER_HEAD);
        }
        page.text(WHOLE_YEAR, edition.say("goal.year"), Theme.NUMBER_HEAD);
        page.next();
        weights(page);
        shares(page);
        elapsed(page);
        part(page, "goal.needed", this::needed);
        part(page, "goal.reached", this::reached);
        part(page, "goal.left", this::left);
        page.sentence(PlanPlaces.LAST_COLUMN, edition.say("goal.months.legend"), Theme.NOTE);
    }

    /**
     * A stage, or revenue behind the last one.
     *
     * @param needs of the twelve months
     * @param reached in the months so far, empty when the exports do not tell
     */
    private record Line(
            int number,
            String name,
            List<@Nullable BigDecimal> needs,
            @Nullable BigDecimal year,
            List<BigDecimal> reached) {
        @Nullable BigDecimal toDate() {
            return reached.isEmpty() ? null : reached.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @Nullable BigDecimal reached(int month) {
            return month < reached.size() ? reached.get(month) : null;
        }
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (StageNeed stage : plan.stages()) {
            lines.add(new Line(
                    lines.size(),
                    edition.stages().shortName(stage.stage()),
                    stage.months().stream().map(Need::value).toList(),
                    stage.year().value(),
                    stage.entries()));
        }
        RevenuePath revenue = plan.revenue();
        String name = edition.say("measure.revenue") + " (" + edition.units().currency() + ")";
        lines.add(new Line(
                lines.size(), name, List.copyOf(revenue.months()), plan.goal().revenue(), revenue.won()));
        return lines;
    }

    private void weights(Page page) {
        page.text(1, edition.say("goal.weight"), Theme.WRAPPED.asBold());
        for (int month = 0; month < MONTHS; month++) {
            page.number(month(month), plan.goal().seasonality().get(month), PlanCells.INPUT.as("#,##0.##"));
        }
        page.formula(WHOLE_YEAR, PlanFormulas.total(PlanFormulas.WEIGHTS), sum(), Theme.NUMBER.as("#,##0.##"));
        page.next();
    }

    private void shares(Page page) {
        page.text(1, edition.say("goal.month.share"), Theme.WRAPPED);
        for (int month = 0; month < MONTHS; month++) {
            String formula = PlanFormulas.weightShare(cell(places.weights(), month(month)));
            page.formula(month(month), formula, share(month), PlanCells.PART);
        }
        page.formula(
                WHOLE_YEAR, PlanFormulas.total(PlanPlaces.year(page.row())), BigDecimal.ONE, PlanCells.PART.as("0%"));
        page.next();
    }

    private void elapsed(Page page) {
        page.text(1, edition.say("goal.elapsed"), Theme.WRAPPED);
        BigDecimal toDate = BigDecimal.ZERO;
        for (int month = 0; month < MONTHS; month++) {
            BigDecimal passed =
                    month == current() ? plan.elapsed() : month < current() ? BigDecimal.ONE : BigDecimal.ZERO;
            toDate = toDate.add(plan.goal().seasonality().get(month).multiply(passed));
            page.number(month(month), passed, Theme.NUMBER.as("0%").in(Palette.MUTED));
        }
        page.formula(
                WHOLE_YEAR,
                PlanFormulas.toDateShare(PlanPlaces.year(page.row())),
                toDate.divide(sum(), MathContext.DECIMAL64),
                PlanCells.PART);
        page.next();
    }

    private void part(Page page, String title, BiConsumer<Page, Line> line) {
        page.text(1, edition.say(title), Theme.HEAD);
        for (int column = PlanPlaces.JANUARY; column <= WHOLE_YEAR; column++) {
            page.blank(column, Theme.HEAD);
        }
        page.next();
        for (Line each : lines()) {
            page.text(1, each.name(), Theme.WRAPPED.asBold());
            line.accept(page, each);
            page.next();
        }
    }

    private void needed(Page page, Line line) {
        boolean isMoney = line.number() == plan.stages().size();
        String year = cell(places.needs() + line.number(), PlanPlaces.YEAR);
        for (int month = 0; month < MONTHS; month++) {
            String share = cell(places.shares(), month(month));
            String formula = isMoney ? PlanFormulas.partOfGoal(share) : PlanFormulas.part(year, share);
            page.formula(month(month), formula, line.needs().get(month), PlanCells.COUNT);
        }
        page.formula(WHOLE_YEAR, PlanFormulas.same(year), line.year(), PlanCells.NEED);
    }

    private void reached(Page page, Line line) {
        for (int month = 0; month < MONTHS; month++) {
            page.number(month(month), line.reached(month), PlanCells.COUNT);
        }
        String formula = PlanFormulas.total(PlanPlaces.year(page.row()));
        page.formula(WHOLE_YEAR, formula, line.toDate(), PlanCells.NEED);
    }

    private void left(Page page, Line line) {
        for (int month = 0; month <= MONTHS; month++) {
            String need = cell(places.needed(line.number()), month(month));
            String reached = cell(places.reached(line.number()), month(month));
            BigDecimal needed = month == MONTHS ? line.year() : line.needs().get(month);
            if (month == MONTHS) {
                BigDecimal left = PlanCells.left(needed, line.toDate());
                page.formula(WHOLE_YEAR, PlanFormulas.left(need, reached), left, PlanCells.NEED);
            } else if (month > current()) {
                page.formula(month(month), PlanFormulas.leftAhead(need, reached), needed, PlanCells.BOUND);
            } else {
                BigDecimal left = PlanCells.left(needed, line.reached(month));
                page.formula(month(month), PlanFormulas.left(need, reached), left, look(month));
            }
        }
        int over = edition.review().running() ? current() - 1 : current();
        if (over >= 0) {
            PlanCells.judgeLeft(
                    page.sheet(), new CellRangeAddress(page.row(), page.row(), PlanPlaces.JANUARY, month(over)));
        }
    }

    private Look look(int month) {
        return edition.review().running() && month == current() ? PlanCells.COUNT : PlanCells.LEFT;
    }

    /** The place of the report's month in the year, January being 0. */
    private int current() {
        return plan.month().getMonthValue() - 1;
    }

    private BigDecimal sum() {
        return plan.goal().seasonality().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal share(int month) {
        return plan.goal().seasonality().get(month).divide(sum(), MathContext.DECIMAL64);
    }
}
