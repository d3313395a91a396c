package slareport.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import slareport.goal.Need;

/** What is needed and what was reached, as cells. */
final class GoalCells {
    private final Page page;
    private final String format;

    /** @param format the number format of what is counted */
    GoalCells(Page page, String format) {
        this.page = page;
        this.format = format;
    }

    /** A need with its range, in three columns. */
    void need(int column, Need need) {
        page.number(column, need.value(), Theme.NUMBER.as(format).asBold());
        page.number(column + 1, need.low(), Theme.NUMBER.as(format).in(Theme.MUTED));
        page.number(column + 2, need.high(), Theme.NUMBER.as(format).in(Theme.MUTED));
    }

    /** An exact need, which has no range, in three columns. */
    void need(int column, BigDecimal need) {
        page.number(column, need, Theme.NUMBER.as(format).asBold());
        page.blank(column + 1, Theme.NUMBER);
        page.blank(column + 2, Theme.NUMBER);
    }

    /** What was reached and its share of the need, in two columns; coloured unless it is still growing. */
    void reached(int column, @Nullable BigDecimal reached, @Nullable BigDecimal need, boolean isGrowing) {
        page.number(column, reached, Theme.NUMBER.as(format));
        BigDecimal share = share(reached, need);
        page.number(column + 1, share, Theme.NUMBER.as("0%").in(isGrowing ? Theme.INK : ink(share)));
    }

    /** A number that is needed. */
    void needed(int column, @Nullable BigDecimal need) {
        page.number(column, need, Theme.NUMBER.as(format).in(Theme.MUTED));
    }

    /** A number that was reached, coloured by whether it was enough, unless it is still growing. */
    void compared(int column, @Nullable BigDecimal reached, @Nullable BigDecimal need, boolean isGrowing) {
        String ink = isGrowing ? Theme.INK : ink(share(reached, need));
        page.number(column, reached, Theme.NUMBER.as(format).in(ink));
    }

    /** What was reached as a part of what was needed; null where one of them is unknown or nothing was needed. */
    static @Nullable BigDecimal share(@Nullable BigDecimal reached, @Nullable BigDecimal need) {
        return reached == null || need == null || need.signum() == 0
                ? null
                : reached.divide(need, MathContext.DECIMAL64);
    }

    private static String ink(@Nullable BigDecimal share) {
        if (share == null) {
            return Theme.INK;
        }
        return share.compareTo(BigDecimal.ONE) >= 0 ? Theme.BETTER : Theme.WORSE;
    }
}
