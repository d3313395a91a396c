package slareport.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.goal.GoalPlan;
import slareport.measure.Status;
import slareport.words.Palette;

/** What was won beside what the year's goal wants: in the month, so far, and in the whole year. */
final class RevenueGoal {
    private final Edition edition;
    private final GoalPlan plan;

    RevenueGoal(Edition edition, GoalPlan plan) {
        this.edition = edition;
        this.plan = plan;
    }

    void write(Page page, int lastColumn) {
        page.gap(10);
        page.section(lastColumn, edition.say("revenue.goal"));
        String[] heads = {"revenue.needed", "revenue.won", "revenue.share", "revenue.left"};
        page.text(1, edition.units().currency(), Theme.HEAD);
        for (int i = 0; i < heads.length; i++) {
            page.text(2 + i, edition.say(heads[i]), Theme.NUMBER_HEAD);
        }
        page.text(6, edition.say("scorecard.status"), Theme.HEAD);
        page.next();
        List<BigDecimal> won = plan.revenue().won();
        BigDecimal wonToDate = plan.revenue().wonToDate();
        boolean isRunning = edition.review().running();
        row(
                page,
                edition.texts().capitalised(edition.texts().month(plan.month())),
                plan.revenue().months().get(plan.month().getMonthValue() - 1),
                won.isEmpty() ? null : won.get(won.size() - 1),
                !isRunning);
        row(page, edition.say("revenue.to.date"), plan.revenue().toDate(), wonToDate, true);
        String year = Integer.toString(plan.goal().year());
        row(page, edition.say("revenue.year", year), plan.goal().revenue(), wonToDate, false);
        page.sentence(lastColumn, edition.say(won.isEmpty() ? "revenue.unknown" : "revenue.legend"), Theme.NOTE);
    }

    /** @param isJudged whether the time for it has passed, so that it can be held against the need */
    private void row(Page page, String name, BigDecimal needed, @Nullable BigDecimal won, boolean isJudged) {
        Look count = Theme.NUMBER.as(CellFormats.COUNT);
        page.text(1, name, Theme.WRAPPED);
        page.number(2, needed, count);
        page.number(3, won, count.asBold());
        page.number(
                4,
                won == null || needed.signum() == 0 ? null : won.divide(needed, MathContext.DECIMAL64),
                Theme.NUMBER.as(CellFormats.PERCENT));
        page.number(5, won == null ? null : needed.subtract(won).max(BigDecimal.ZERO), count);
        if (won == null || !isJudged) {
            page.blank(6, Theme.CELL);
        } else {
            Status status = won.compareTo(needed) >= 0 ? Status.MET : Status.MISSED;
            page.text(6, Palette.symbol(status) + " " + edition.status(status), Theme.CELL.in(Palette.ink(status)));
        }
        page.next();
    }
}
