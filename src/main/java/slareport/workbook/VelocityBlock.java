package slareport.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;
import slareport.measure.Figure;
import slareport.measure.VelocityFactors;
import slareport.words.Figures;
import slareport.words.Palette;

/** The pipeline's velocity as the product that it is. */
final class VelocityBlock {
    private final Edition edition;

    VelocityBlock(Edition edition) {
        this.edition = edition;
    }

    /** Writes the factors and what they come to; nothing when there is no velocity. */
    void write(Page page, int lastColumn) {
        Figure velocity = edition.figures().total(MeasureCode.VELOCITY, "", "");
        if (velocity == null || velocity.value() == null) {
            return;
        }
        page.gap(10);
        page.section(lastColumn, edition.say("measure.velocity"));
        String[] heads = {
            "velocity.open",
            "velocity.win.rate",
            "velocity.deal.value",
            "velocity.cycle",
            "velocity.value",
            "figure.last.month",
            "scorecard.change"
        };
        page.text(1, edition.say("velocity.months"), Theme.HEAD);
        for (int i = 0; i < heads.length; i++) {
            page.text(2 + i, edition.say(heads[i]), Theme.NUMBER_HEAD);
        }
        page.next();
        String from = edition.texts().shortMonth(edition.review().month().minusMonths(2));
        page.text(1, from + " – " + edition.texts().shortMonth(edition.review().month()), Theme.CELL);
        factors(page, edition.review().details().velocity());
        Figures last = edition.lastMonth();
        Figure before = last == null ? null : last.total(MeasureCode.VELOCITY, "", "");
        FigureCells cells = new FigureCells(edition);
        cells.value(page, 6, velocity, Theme.NUMBER.asBold());
        cells.value(page, 7, before, Theme.NUMBER.in(Palette.MUTED));
        new Change(edition).write(page, 8, velocity, before);
        page.next();
        page.sentence(lastColumn, edition.say("velocity.legend"), Theme.NOTE);
    }

    private void factors(Page page, @Nullable VelocityFactors factors) {
        if (factors == null) {
            for (int column = 2; column <= 5; column++) {
                page.blank(column, Theme.NUMBER);
            }
            return;
        }
        page.number(2, factors.open(), Theme.NUMBER.as(CellFormats.COUNT));
        factor(page, 3, "ratio", factors.winRate());
        factor(page, 4, edition.agreement().currency(), factors.dealValue());
        factor(page, 5, "days", factors.medianCycleDays());
    }

    private void factor(Page page, int column, String unit, @Nullable BigDecimal value) {
        page.number(
                column,
                value,
                value == null ? Theme.NUMBER : Theme.NUMBER.as(edition.formats().format(unit, value)));
    }
}
