package slareport.workbook;

import java.time.LocalDate;

/**
 * The arithmetic of the plan in the language of spreadsheets. Every formula yields an empty text rather than an error
 * where an input is missing.
 */
final class PlanFormulas {
    /** The name of the cell that holds the year's goal. */
    static final String GOAL = "Goal_Revenue";

    /** The name of the cell that holds what a customer brings. */
    static final String AVERAGE_DEAL = "Average_Deal";

    /** The name of the months' weights. */
    static final String WEIGHTS = "Seasonal_Weights";

    /** The name of the cell with the part of the year that the month of the report has to bring. */
    static final String MONTH_SHARE = "Month_Share";

    /** The name of the cell with the part of the year that has to be there by now. */
    static final String TO_DATE_SHARE = "To_Date_Share";

    private PlanFormulas() {}

    /** How many customers bring the goal. */
    static String customers() {
        return before(GOAL, AVERAGE_DEAL);
    }

    /** What is needed one stage earlier: so many ÷ a rate, rounded up. */
    static String before(String next, String rate) {
        return "IF(AND(COUNT(" + next + ")=1,SUM(" + rate + ")>0)," + up(next + "/" + rate) + ",\"\")";
    }

    /** A bound of what is needed one stage earlier: as {@link #before}, at a bound of the rate where it has one. */
    static String bound(String value, String next, String bound, String rate) {
        return onlyWith(value, up(next + "/IF(SUM(" + bound + ")>0," + bound + "," + rate + ")"));
    }

    /** A part of what is needed, rounded up. */
    static String part(String need, String share) {
        return onlyWith(need, share, up(need + "*" + share));
    }

    /** A part of the goal, which is money and not rounded. */
    static String partOfGoal(String share) {
        return onlyWith(GOAL, share, GOAL + "*" + share);
    }

    /** What another cell holds, empty where that is. */
    static String same(String cell) {
        return onlyWith(cell, cell);
    }

    /** What was reached as a part of what was needed. */
    static String share(String reached, String need) {
        return "IF(AND(COUNT(" + reached + ")=1,SUM(" + need + ")>0)," + reached + "/" + need + ",\"\")";
    }

    /** What is left to do of what was needed; more than enough leaves nothing. */
    static String left(String need, String reached) {
        return onlyWith(need, reached, "MAX(0," + need + "-" + reached + ")");
    }

    /** What is left to do in a month that has not begun: all of it, unless the reader enters what was reached. */
    static String leftAhead(String need, String reached) {
        return onlyWith(need, "MAX(0," + need + "-SUM(" + reached + "))");
    }

    /** Two cells added. */
    static String sum(String one, String other) {
        return onlyWith(one, other, one + "+" + other);
    }

    /** All numbers of some cells added. */
    static String total(String cells) {
        return "IF(COUNT(" + cells + ")>0,SUM(" + cells + "),\"\")";
    }

    /** A month's share of all weights. */
    static String weightShare(String weight) {
        return "IF(SUM(" + WEIGHTS + ")>0,SUM(" + weight + ")/SUM(" + WEIGHTS + "),\"\")";
    }

    /** The share of the weights that lies before now. */
    static String toDateShare(String elapsed) {
        return "IF(SUM(" + WEIGHTS + ")>0,SUMPRODUCT(" + WEIGHTS + "," + elapsed + ")/SUM(" + WEIGHTS + "),\"\")";
    }

    /** The last day that ends at least so many days before a day begins. */
    static String dueBy(String daysAhead, LocalDate day) {
        String date = "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
        // nine decimals of a day are less than a tenth of a millisecond: what is left of adding up binary fractions
        return onlyWith(daysAhead, "ROUNDUP(ROUND(" + date + "-" + daysAhead + ",9),0)-1");
    }

    // the seventh decimal is far below any quotient of counts and far above what binary fractions are off
    private static String up(String number) {
        return "ROUNDUP(ROUND(" + number + ",7),0)";
    }

    private static String onlyWith(String cell, String formula) {
        return "IF(COUNT(" + cell + ")=1," + formula + ",\"\")";
    }

    private static String onlyWith(String cell, String other, String formula) {
        return "IF(COUNT(" + cell + "," + other + ")=2," + formula + ",\"\")";
    }
}
