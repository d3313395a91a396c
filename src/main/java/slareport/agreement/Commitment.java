package slareport.agreement;

import org.jspecify.annotations.Nullable;
import slareport.calendar.Allowance;

/**
 * One promise of the agreement.
 *
 * @param stage the stage of measures on one stage, with its default filled in where the measure has one, else null
 * @param from first stage of a conversion, else null
 * @param to second stage of a conversion, else null
 * @param clock what starts the clock of a measure on response, else null
 * @param within how long the measure allows, or null where it has no allowance
 * @param count number of touches for {@code attempts}, else 0
 * @param apart least time between two touches that count, or null where not asked for
 * @param where conditions that a lead or deal must meet to be covered, all of them; null covers everything
 * @param conditions how many conditions {@code where} lists, 0 without it
 */
public record Commitment(
        String id,
        Side by,
        MeasureCode measure,
        @Nullable String stage,
        @Nullable String from,
        @Nullable String to,
        @Nullable ClockStart clock,
        @Nullable Allowance within,
        int count,
        @Nullable Allowance apart,
        @Nullable Rule where,
        int conditions,
        Target target) {

    /** The same promise with another target. */
    public Commitment aiming(Target other) {
        return new Commitment(id, by, measure, stage, from, to, clock, within, count, apart, where, conditions, other);
    }

    /** What starts a clock: the lead's creation, its assignment, or its entry at a stage. */
    public sealed interface ClockStart {
        record Created() implements ClockStart {}

        record Assigned() implements ClockStart {}

        record AtStage(String stage) implements ClockStart {}

        /** The stage that starts the clock, empty for creation and assignment. */
        default String stageOrEmpty() {
            return this instanceof AtStage at ? at.stage() : "";
        }
    }
}
