package slareport.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.agreement.Target.Direction;
import slareport.measure.Figure;

/**
 * The change of a figure against the month before: in percentage points for shares, relative for everything else. Cells
 * hold points as a number, relative changes as a share. Counts and sums of a month that still runs have none.
 */
final class Change {
    private final Edition edition;

    Change(Edition edition) {
        this.edition = edition;
    }

    /** Writes the change of a commitment, coloured by whether it is for the better. */
    void write(Page page, int column, Commitment commitment, @Nullable Figure now) {
        Figures last = edition.lastMonth();
        BigDecimal change = comparable(now, last == null ? null : last.of(commitment));
        if (now == null || change == null) {
            page.blank(column, Theme.NUMBER);
            return;
        }
        boolean better = change.signum() > 0 == (commitment.target().direction() == Direction.AT_LEAST);
        String ink = change.signum() == 0 ? Theme.MUTED : better ? Theme.BETTER : Theme.WORSE;
        page.number(column, change.doubleValue(), Theme.NUMBER.in(ink).as(format(now)));
    }

    /** Writes the change of a figure without judging it. */
    void write(Page page, int column, @Nullable Figure now, @Nullable Figure before) {
        BigDecimal change = comparable(now, before);
        if (now == null || change == null) {
            page.blank(column, Theme.NUMBER);
        } else {
            page.number(
                    column, change.doubleValue(), Theme.NUMBER.in(Theme.MUTED).as(format(now)));
        }
    }

    // a part of a month says nothing beside a whole one where cases or money are added up
    private @Nullable BigDecimal comparable(@Nullable Figure now, @Nullable Figure before) {
        boolean isPartOfMonth = now != null && edition.review().running() && isAddedUp(now.measure());
        // last month's leads have had a month more to buy
        boolean isYounger = now != null && now.measure() == MeasureCode.REVENUE_PER_LEAD;
        return isPartOfMonth || isYounger ? null : of(now, before);
    }

    private static boolean isAddedUp(MeasureCode measure) {
        return measure.kind() == MeasureCode.Kind.COUNT || measure == MeasureCode.REVENUE;
    }

    /** The change, null where one of the values or a base is missing, or the two are not in the same unit. */
    static @Nullable BigDecimal of(@Nullable Figure now, @Nullable Figure before) {
        if (now == null || before == null || now.value() == null || before.value() == null) {
            return null;
        }
        if (!now.unit().equals(before.unit())) {
            return null;
        }
        BigDecimal difference = now.value().subtract(before.value());
        if (now.unit().equals("ratio")) {
            return difference.movePointRight(2);
        }
        return before.value().signum() == 0 ? null : difference.divide(before.value(), MathContext.DECIMAL64);
    }

    private String format(Figure figure) {
        String number = figure.unit().equals("ratio") ? "0.0\" " + edition.say("unit.points") + "\"" : Units.PERCENT;
        return "\"↑ \"" + number + ";\"↓ \"" + number + ";\"=\"";
    }
}
