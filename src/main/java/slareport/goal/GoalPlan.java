package slareport.goal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import slareport.agreement.Goal;

/**
 * The year's goal, reckoned back to what each stage needs.
 *
 * @param month the month of the report, in the year of the goal
 * @param elapsed the part of that month's working time that has passed, 1 once the month is over, in twenty digits
 * @param averageDeal what a customer brings, in the agreement's currency
 * @param stages in the order of the agreement, customers last
 */
public record GoalPlan(
        YearMonth month,
        BigDecimal elapsed,
        Goal goal,
        Provenance averageDeal,
        RevenuePath revenue,
        List<StageNeed> stages) {
    public GoalPlan {
        stages = List.copyOf(stages);
    }

    /** What a stage needs in the month of the report. */
    public Need needed(StageNeed stage) {
        return stage.months().get(month.getMonthValue() - 1);
    }
}
