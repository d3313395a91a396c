package slareport.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the goal needs at one stage, and what has come of it.
 *
 * @param stage id of the stage
 * @param next id of the stage that its leads go on to, empty for the last one
 * @param rate the share that goes on, null for the last stage
 * @param lagDays median days to the next stage, null where unknown
 * @param daysAhead median days to the last stage, 0 for that stage itself, null where unknown
 * @param dueBy the day by whose end those that become customers in the month must be here, null where unknown
 * @param year what the whole year needs
 * @param months what each month of the year needs, January first
 * @param toDate what is needed up to the end of the month, or up to as-of while it runs
 * @param entries entries in each month so far, January first, up to the month of the report; empty when the exports do
 *     not tell
 */
public record StageNeed(
        String stage,
        String next,
        @Nullable Provenance rate,
        @Nullable BigDecimal lagDays,
        @Nullable BigDecimal daysAhead,
        @Nullable LocalDate dueBy,
        Need year,
        List<Need> months,
        Need toDate,
        List<BigDecimal> entries) {
    public StageNeed {
        months = List.copyOf(months);
        entries = List.copyOf(entries);
    }

    /** The name of the measure in the figures file. */
    public String measure() {
        return "goal_" + stage;
    }

    /** All entries of the year up to the report's month, null when the exports do not tell. */
    public @Nullable BigDecimal entriesToDate() {
        return entries.isEmpty() ? null : entries.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
