package slareport.workbook;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import slareport.goal.GoalPlan;
import slareport.goal.Provenance;
import slareport.goal.StageNeed;

/** The year's goal, reckoned back: what each stage needs, on which rates that rests, and how far the year has come. */
final class GoalSheet {
    private static final int NEED_COLUMNS = 14;

    private final Edition edition;
    private final GoalPlan plan;
    private final GoalWords words;
    private final GoalMonths months;
    private final int lastColumn;

    GoalSheet(Edition edition, GoalPlan plan) {
        this.edition = edition;
        this.plan = plan;
        this.words = new GoalWords(edition);
        this.months = new GoalMonths(edition, plan);
        this.lastColumn = Math.max(NEED_COLUMNS, months.columns());
    }

    void write(Binder binder) {
        Page page = binder.open(SheetName.PLAN, edition.say("goal.title"), lastColumn);
        page.column(1, 26, 30);
        for (int column = 2; column <= lastColumn; column++) {
            page.column(column, 11, 15);
        }
        page.text(1, lastColumn, words.goal(plan) + " " + words.soFar(plan), Theme.PROSE);
        page.next().gap(8);
        needs(page);
        page.gap(12);
        rates(page);
        page.gap(12);
        months.write(page, lastColumn);
        binder.close(page, lastColumn, page.row());
    }

    private void needs(Page page) {
        section(page, "goal.needs");
        Look centred = Theme.HEAD.to(HorizontalAlignment.CENTER);
        String month = edition.texts().capitalised(edition.texts().month(plan.month()));
        page.blank(1, Theme.HEAD);
        page.text(
                2,
                4,
                edition.say("goal.whole.year", Integer.toString(plan.goal().year())),
                centred);
        page.text(5, 9, edition.say(isRunning() ? "goal.month.running" : "goal.month", month), centred);
        page.text(10, 12, edition.say("goal.to.date"), centred);
        page.text(13, 14, edition.say("goal.ahead", edition.texts().month(plan.month())), centred);
        page.next();
        page.text(1, edition.say("funnel.stage"), Theme.HEAD);
        String[] heads = {
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
            "goal.share",
            "goal.days",
            "goal.due"
        };
        for (int i = 0; i < heads.length; i++) {
            page.text(2 + i, edition.say(heads[i]), Theme.NUMBER_HEAD);
        }
        page.next();
        plan.stages().forEach(stage -> need(page, stage));
        revenue(page);
        page.text(1, lastColumn, edition.say("goal.needs.legend"), Theme.NOTE);
        page.next();
    }

    private void need(Page page, StageNeed stage) {
        GoalCells cells = new GoalCells(page, Units.COUNT);
        page.text(1, edition.stages().name(stage.stage()), Theme.WRAPPED.asBold());
        cells.need(2, stage.year());
        cells.need(5, plan.needed(stage));
        cells.reached(8, months.last(stage.entries()), plan.needed(stage).value(), isRunning());
        page.number(10, stage.toDate().value(), Theme.NUMBER.as(Units.COUNT));
        cells.reached(11, stage.entriesToDate(), stage.toDate().value(), false);
        page.number(13, stage.daysAhead(), Theme.NUMBER.as("#,##0.0"));
        if (stage.dueBy() == null) {
            page.blank(14, Theme.NUMBER);
        } else {
            page.date(14, stage.dueBy(), Theme.NUMBER.as(edition.say("format.day")));
        }
        page.next();
    }

    private void revenue(Page page) {
        BigDecimal needed = plan.revenue().months().get(plan.month().getMonthValue() - 1);
        GoalCells cells = new GoalCells(page, Units.COUNT);
        String name = edition.say("measure.revenue") + " (" + edition.units().currency() + ")";
        page.text(1, name, Theme.WRAPPED.asBold());
        cells.need(2, plan.goal().revenue());
        cells.need(5, needed);
        cells.reached(8, months.last(plan.revenue().won()), needed, isRunning());
        page.number(10, plan.revenue().toDate(), Theme.NUMBER.as(Units.COUNT));
        cells.reached(11, plan.revenue().wonToDate(), plan.revenue().toDate(), false);
        page.blank(13, Theme.NUMBER);
        page.blank(14, Theme.NUMBER);
        page.next();
    }

    private void rates(Page page) {
        section(page, "goal.rates");
        page.text(1, edition.say("goal.step"), Theme.HEAD);
        String[] heads = {"goal.rate", "interval.low", "interval.high", "goal.lag"};
        for (int i = 0; i < heads.length; i++) {
            page.text(2 + i, edition.say(heads[i]), Theme.NUMBER_HEAD);
        }
        page.text(6, lastColumn, edition.say("goal.source"), Theme.HEAD);
        page.next();
        for (StageNeed stage : plan.stages()) {
            if (stage.rate() != null) {
                String step = edition.stages().shortName(stage.stage()) + " → "
                        + edition.stages().shortName(stage.next());
                rate(page, step, stage.rate());
                page.number(5, stage.lagDays(), Theme.NUMBER.as("#,##0.0"));
                page.text(6, lastColumn, words.source(stage.rate()), Theme.WRAPPED);
                page.next();
            }
        }
        deal(page);
        page.text(1, lastColumn, edition.say("goal.rates.legend"), Theme.NOTE);
        page.next();
    }

    private void rate(Page page, String step, Provenance rate) {
        Look look = Theme.NUMBER.as(Units.PERCENT);
        page.text(1, step, Theme.WRAPPED.asBold());
        page.number(2, rate.value(), look.asBold());
        Provenance.Measured measured = rate instanceof Provenance.Measured taken ? taken : null;
        page.number(3, measured == null ? null : measured.low(), look.in(Theme.MUTED));
        page.number(4, measured == null ? null : measured.high(), look.in(Theme.MUTED));
    }

    private void deal(Page page) {
        BigDecimal deal = plan.averageDeal().value();
        String currency = edition.units().currency();
        page.text(1, edition.say("measure.deal_value"), Theme.WRAPPED.asBold());
        page.number(
                2,
                deal,
                deal == null
                        ? Theme.NUMBER
                        : Theme.NUMBER.asBold().as(edition.units().format(currency, deal)));
        for (int column = 3; column <= 5; column++) {
            page.blank(column, Theme.NUMBER);
        }
        page.text(6, lastColumn, words.sourceOfDeal(plan.averageDeal()), Theme.WRAPPED);
        page.next();
    }

    private void section(Page page, String title) {
        page.text(1, lastColumn, edition.say(title), Theme.SECTION);
        page.tall(22).next();
    }

    /** Half a month's results are held against the whole month's need: that is no shortfall yet. */
    private boolean isRunning() {
        return edition.review().running();
    }
}
