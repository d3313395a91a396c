package slareport.workbook;

import static slareport.workbook.PlanPlaces.DAYS_AHEAD;
import static slareport.workbook.PlanPlaces.MONTH;
import static slareport.workbook.PlanPlaces.TO_DATE;
import static slareport.workbook.PlanPlaces.YEAR;
import static slareport.workbook.PlanPlaces.YEAR_HIGH;
import static slareport.workbook.PlanPlaces.YEAR_LOW;
import static slareport.workbook.PlanPlaces.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import slareport.goal.GoalPlan;
import slareport.goal.Need;
import slareport.goal.StageNeed;

/** What each stage needs for the goal in the year, in the month and to date, and by when. */
final class PlanNeeds {
    private static final List<String> HEADS = List.of(
            "goal.needed",
            "interval.low",
            "interval.high",
            "goal.needed",
            "interval.low",
            "interval.high",
            "goal.reached",
            "goal.share",
            "goal.needed",
            "goal.reached",
            "goal.left",
            "goal.share",
            "goal.days",
            "goal.due");

    private final Edition edition;
    private final GoalPlan plan;
    private final PlanPlaces places;

    PlanNeeds(Edition edition, GoalPlan plan, PlanPlaces places) {
        this.edition = edition;
        this.plan = plan;
        this.places = places;
    }

    void write(Page page) {
        page.section(PlanPlaces.LAST_COLUMN, edition.say("goal.needs"));
        head(page);
        for (int i = 0; i < plan.stages().size(); i++) {
            stage(page, i);
        }
        revenue(page);
        boolean isOver = !edition.review().running();
        int last = places.needs() + plan.stages().size();
        if (isOver) {
            PlanCells.judgeShares(page.sheet(), new CellRangeAddress(places.needs(), last, MONTH + 4, MONTH + 4));
        }
        PlanCells.judgeLeft(page.sheet(), new CellRangeAddress(places.needs(), last, TO_DATE + 2, TO_DATE + 2));
        PlanCells.judgeShares(page.sheet(), new CellRangeAddress(places.needs(), last, TO_DATE + 3, TO_DATE + 3));
        page.sentence(PlanPlaces.LAST_COLUMN, edition.say("goal.needs.legend"), Theme.NOTE);
    }

    private void head(Page page) {
        Look centred = Theme.HEAD.to(HorizontalAlignment.CENTER);
        String month = edition.texts().month(plan.month());
        String running = edition.review().running() ? "goal.month.running" : "goal.month";
        String year = Integer.toString(plan.goal().year());
        page.blank(1, Theme.HEAD);
        page.text(YEAR, YEAR_HIGH, edition.say("goal.whole.year", year), centred);
        page.text(MONTH, MONTH + 4, edition.say(running, edition.texts().capitalised(month)), centred);
        page.text(TO_DATE, TO_DATE + 3, edition.say("goal.to.date"), centred);
        page.text(DAYS_AHEAD, DAYS_AHEAD + 1, edition.say("goal.ahead", month), centred);
        page.next();
        page.text(1, edition.say("funnel.stage"), Theme.HEAD);
        for (int i = 0; i < HEADS.size(); i++) {
            page.text(YEAR + i, edition.say(HEADS.get(i)), Theme.NUMBER_HEAD);
        }
        page.next();
    }

    private void stage(Page page, int number) {
        StageNeed stage = plan.stages().get(number);
        page.text(1, edition.stages().name(stage.stage()), Theme.WRAPPED.asBold());
        year(page, number, stage.year());
        Need month = plan.needed(stage);
        reference(page, MONTH, places.needed(number), monthColumn(), month.value(), PlanCells.NEED);
        for (int bound : List.of(1, 2)) {
            page.formula(
                    MONTH + bound,
                    PlanFormulas.part(cell(page.row(), YEAR + bound), PlanFormulas.MONTH_SHARE),
                    bound == 1 ? month.low() : month.high(),
                    PlanCells.BOUND);
        }
        String toDate = PlanFormulas.part(cell(page.row(), YEAR), PlanFormulas.TO_DATE_SHARE);
        page.formula(TO_DATE, toDate, stage.toDate().value(), PlanCells.NEED);
        reached(page, number, month.value(), stage.entries(), stage.toDate().value(), stage.entriesToDate());
        ahead(page, number, stage);
        page.next();
    }

    private void year(Page page, int number, Need need) {
        int row = page.row();
        if (number == plan.stages().size() - 1) {
            String customers = cell(row, YEAR);
            page.formula(YEAR, PlanFormulas.customers(), need.value(), PlanCells.NEED);
            page.formula(YEAR_LOW, PlanFormulas.same(customers), need.low(), PlanCells.BOUND);
            page.formula(YEAR_HIGH, PlanFormulas.same(customers), need.high(), PlanCells.BOUND);
            return;
        }
        String rate = cell(places.step(number), PlanPlaces.INPUT);
        page.formula(YEAR, PlanFormulas.before(cell(row + 1, YEAR), rate), need.value(), PlanCells.NEED);
        // the fewest are enough if the rate lies at its upper bound
        bound(page, YEAR_LOW, cell(places.step(number), PlanPlaces.INPUT_HIGH), rate, need.low());
        bound(page, YEAR_HIGH, cell(places.step(number), PlanPlaces.INPUT_LOW), rate, need.high());
    }

    private static void bound(Page page, int column, String bound, String rate, @Nullable BigDecimal need) {
        String next = cell(page.row() + 1, column);
        page.formula(column, PlanFormulas.bound(cell(page.row(), YEAR), next, bound, rate), need, PlanCells.BOUND);
    }

    private void revenue(Page page) {
        int number = plan.stages().size();
        BigDecimal month = plan.revenue().months().get(plan.month().getMonthValue() - 1);
        BigDecimal toDate = plan.revenue().toDate();
        page.text(1, edition.say("measure.revenue") + " (" + edition.units().currency() + ")", Theme.WRAPPED.asBold());
        page.formula(YEAR, PlanFormulas.same(PlanFormulas.GOAL), plan.goal().revenue(), PlanCells.NEED);
        page.blank(YEAR_LOW, Theme.NUMBER);
        page.blank(YEAR_HIGH, Theme.NUMBER);
        reference(page, MONTH, places.needed(number), monthColumn(), month, PlanCells.NEED);
        page.blank(MONTH + 1, Theme.NUMBER);
        page.blank(MONTH + 2, Theme.NUMBER);
        page.formula(TO_DATE, PlanFormulas.partOfGoal(PlanFormulas.TO_DATE_SHARE), toDate, PlanCells.NEED);
        reached(
                page,
                number,
                month,
                plan.revenue().won(),
                toDate,
                plan.revenue().wonToDate());
        page.blank(DAYS_AHEAD, Theme.NUMBER);
        page.blank(DAYS_AHEAD + 1, Theme.NUMBER);
        page.next();
    }

    private void reached(
            Page page,
            int number,
            @Nullable BigDecimal monthNeed,
            List<BigDecimal> months,
            @Nullable BigDecimal needToDate,
            @Nullable BigDecimal toDate) {
        BigDecimal month = months.isEmpty() ? null : months.get(months.size() - 1);
        int from = places.reached(number);
        reference(page, MONTH + 3, from, monthColumn(), month, PlanCells.COUNT);
        share(
                page,
                MONTH + 4,
                MONTH + 3,
                MONTH,
                PlanCells.share(month, monthNeed),
                edition.review().running());
        reference(page, TO_DATE + 1, from, PlanPlaces.WHOLE_YEAR, toDate, PlanCells.COUNT);
        String left = PlanFormulas.left(cell(page.row(), TO_DATE), cell(page.row(), TO_DATE + 1));
        page.formula(TO_DATE + 2, left, PlanCells.left(needToDate, toDate), PlanCells.LEFT);
        share(page, TO_DATE + 3, TO_DATE + 1, TO_DATE, PlanCells.share(toDate, needToDate), false);
    }

    private static void share(
            Page page, int column, int reached, int need, @Nullable BigDecimal share, boolean isGrowing) {
        String formula = PlanFormulas.share(cell(page.row(), reached), cell(page.row(), need));
        page.formula(column, formula, share, PlanCells.share(isGrowing));
    }

    private void ahead(Page page, int number, StageNeed stage) {
        int row = page.row();
        if (number == plan.stages().size() - 1) {
            page.number(DAYS_AHEAD, BigDecimal.ZERO, PlanCells.DAYS);
        } else {
            String days = PlanFormulas.sum(cell(row + 1, DAYS_AHEAD), cell(places.step(number), PlanPlaces.LAG));
            page.formula(DAYS_AHEAD, days, stage.daysAhead(), PlanCells.DAYS);
        }
        LocalDate end = plan.month().plusMonths(1).atDay(1);
        BigDecimal due = stage.dueBy() == null ? null : BigDecimal.valueOf(DateUtil.getExcelDate(stage.dueBy()));
        page.formula(
                DAYS_AHEAD + 1,
                PlanFormulas.dueBy(cell(row, DAYS_AHEAD), end),
                due,
                Theme.NUMBER.as(edition.say("format.day")));
    }

    private int monthColumn() {
        return PlanPlaces.month(plan.month().getMonthValue() - 1);
    }

    private static void reference(Page page, int column, int row, int from, @Nullable BigDecimal value, Look look) {
        page.formula(column, PlanFormulas.same(cell(row, from)), value, look);
    }
}
