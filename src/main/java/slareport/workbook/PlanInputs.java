package slareport.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import slareport.goal.GoalPlan;
import slareport.goal.Provenance;
import slareport.goal.StageNeed;
import slareport.words.GoalWords;

/** The numbers that the plan rests on, for the reader to change: goal, average deal, rates and lags. */
final class PlanInputs {
    private static final int SOURCE = 6;

    private final Edition edition;
    private final GoalPlan plan;
    private final GoalWords words;

    /** The column behind the last one. */
    static final int END = 11;

    PlanInputs(Edition edition, GoalPlan plan) {
        this.edition = edition;
        this.plan = plan;
        this.words = new GoalWords(edition);
    }

    void write(Page page) {
        page.section(PlanPlaces.LAST_COLUMN, edition.say("goal.rates"));
        page.text(1, edition.say("goal.step"), Theme.HEAD);
        String[] heads = {"goal.rate", "interval.low", "interval.high", "goal.lag"};
        for (int i = 0; i < heads.length; i++) {
            page.text(PlanPlaces.INPUT + i, edition.say(heads[i]), Theme.NUMBER_HEAD);
        }
        page.text(SOURCE, END - 1, edition.say("goal.source"), Theme.HEAD);
        page.next();
        String year = Integer.toString(plan.goal().year());
        BigDecimal revenue = plan.goal().revenue();
        amount(page, edition.say("goal.whole.year", year), revenue, edition.say("goal.source.agreed"));
        Provenance deal = plan.averageDeal();
        amount(page, edition.say("measure.deal_value"), deal.precise(), words.sourceOfDeal(deal));
        for (StageNeed stage : plan.stages()) {
            if (stage.rate() != null) {
                step(page, stage, stage.rate());
            }
        }
        page.text(1, END - 1, edition.say("goal.rates.legend"), Theme.NOTE);
        page.next();
    }

    private void amount(Page page, String name, @Nullable BigDecimal amount, String source) {
        String currency = edition.units().currency();
        page.text(1, name + " (" + currency + ")", Theme.WRAPPED.asBold());
        String format = amount == null || amount.stripTrailingZeros().scale() <= 0 ? CellFormats.COUNT : "#,##0.00";
        page.number(PlanPlaces.INPUT, amount, PlanCells.INPUT.as(format));
        for (int column = PlanPlaces.INPUT_LOW; column <= PlanPlaces.LAG; column++) {
            page.blank(column, Theme.NUMBER);
        }
        page.text(SOURCE, END - 1, source, Theme.WRAPPED);
        page.next();
    }

    private void step(Page page, StageNeed stage, Provenance rate) {
        String name = edition.stages().shortName(stage.stage()) + " → "
                + edition.stages().shortName(stage.next());
        Look share = PlanCells.INPUT.as(CellFormats.PERCENT);
        Provenance.Measured measured = rate instanceof Provenance.Measured taken ? taken : null;
        page.text(1, name, Theme.WRAPPED.asBold());
        page.number(PlanPlaces.INPUT, rate.precise(), share);
        page.number(PlanPlaces.INPUT_LOW, measured == null ? null : measured.low(), share);
        page.number(PlanPlaces.INPUT_HIGH, measured == null ? null : measured.high(), share);
        page.number(PlanPlaces.LAG, stage.lagDays(), PlanCells.INPUT.as("#,##0.0"));
        page.text(SOURCE, END - 1, words.source(rate), Theme.WRAPPED);
        page.next();
    }
}
