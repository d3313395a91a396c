package slareport.words;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.agreement.Target.Direction;
import slareport.measure.Figure;

/**
 * The change of a figure against the month before.
 *
 * @param number percentage points for shares, a share of the value before for everything else
 * @param inPoints whether it is percentage points
 */
public record MonthChange(BigDecimal number, boolean inPoints) {
    /**
     * The change of a figure of a report's month, null where it says nothing: a value or a base is missing, the units are
     * not the same, or one of them had less time. Counts and sums of a month that still runs have none.
     */
    public static @Nullable MonthChange of(ReportWords words, @Nullable Figure now, @Nullable Figure before) {
        // a part of a month says nothing beside a whole one where cases or money are added up
        boolean isPartOfMonth = now != null && words.review().running() && isAddedUp(now.measure());
        // last month's leads have had a month more to buy
        boolean isYounger = now != null && now.measure() == MeasureCode.REVENUE_PER_LEAD;
        return isPartOfMonth || isYounger ? null : of(now, before);
    }

    /** The same for what came of a commitment. */
    public static @Nullable MonthChange of(ReportWords words, Standing standing) {
        Figures last = words.lastMonth();
        // younger leads always look worse than those of the month before
        return standing.isYoung()
                ? null
                : of(words, standing.figure(), last == null ? null : last.of(standing.commitment()));
    }

    /** The change, null where one of the values or a base is missing, or the two are not in the same unit. */
    public static @Nullable MonthChange of(@Nullable Figure now, @Nullable Figure before) {
        if (now == null
                || before == null
                || now.value() == null
                || before.value() == null
                || !now.unit().equals(before.unit())) {
            return null;
        }
        BigDecimal difference = now.value().subtract(before.value());
        if (now.unit().equals("ratio")) {
            return new MonthChange(difference.movePointRight(2), true);
        }
        return before.value().signum() == 0
                ? null
                : new MonthChange(difference.divide(before.value(), MathContext.DECIMAL64), false);
    }

    /** Whether it is for the better, 0 where nothing changed. */
    public int betterFor(Commitment commitment) {
        return commitment.target().direction() == Direction.AT_LEAST ? number.signum() : -number.signum();
    }

    /** The change in words, as in ↑ 2.3 pp. */
    public String told(Texts texts) {
        if (number.signum() == 0) {
            return "=";
        }
        BigDecimal size = number.abs();
        return (number.signum() > 0 ? "↑ " : "↓ ")
                + (inPoints ? texts.number(size, 1) + " " + texts.say("unit.points") : texts.percent(size, 1));
    }

    private static boolean isAddedUp(MeasureCode measure) {
        return measure.kind() == MeasureCode.Kind.COUNT || measure == MeasureCode.REVENUE;
    }
}
