package slareport.measure;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.Commitment.ClockStart;
import slareport.agreement.Stage;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.facts.StageWatches;
import slareport.journey.Coverage;
import slareport.journey.StageMap;

/** What the exports of the night allow to be measured. Every method gives the first thing missing, null for nothing. */
final class Availability {
    private final Agreement agreement;
    private final CrmFacts facts;
    private final StageMap stages;
    private final IntPredicate isDatedByChanges;
    private final StageWatches watches;

    /** @param isDatedByChanges whether leads entered the stage of a number by changes of stage that the CRM kept */
    Availability(Agreement agreement, CrmFacts facts, StageMap stages, IntPredicate isDatedByChanges) {
        this.agreement = agreement;
        this.facts = facts;
        this.stages = stages;
        this.isDatedByChanges = isDatedByChanges;
        this.watches = facts.sightings().watches();
    }

    /** An export with columns. */
    @Nullable NoData of(Entity entity, String... columns) {
        if (!facts.has(entity)) {
            return NoData.missing(entity);
        }
        for (String column : columns) {
            if (!facts.has(entity, column)) {
                return NoData.missing(entity, column);
            }
        }
        return null;
    }

    /** Entry dates of a stage: its own, or those of what stands in for it, or of a later stage, or the job's sightings. */
    @Nullable NoData stage(int stage) {
        if (!stages.isOfLeads(stage)) {
            return of(Entity.VISITS);
        }
        if (!facts.has(Entity.LEADS)) {
            return NoData.missing(Entity.LEADS);
        }
        boolean isWatched = facts.has(Entity.LEADS, "stage") && watches.has(id(stage));
        return isTold(stage) || isWatched ? null : missingDate(stage);
    }

    /** Whether the exports have dates of a stage or of a later one; until a stage is watched, nothing else tells of it. */
    boolean isTold(int stage) {
        if (stage < stages.indexOf(Stage.LEAD)) {
            return hasOwnDate(stage) || facts.has(Entity.LEADS, "stage");
        }
        for (int later = stage; later < stages.size(); later++) {
            if (hasOwnDate(later)) {
                return true;
            }
        }
        return false;
    }

    private String id(int stage) {
        return agreement.stages().get(stage).id();
    }

    private NoData missingDate(int stage) {
        return NoData.missing(Entity.LEADS, agreement.stages().get(stage).dateColumn());
    }

    /** Whether the exports have dates of a stage, or what stands in for them. */
    boolean hasOwnDate(int stage) {
        return switch (id(stage)) {
            case Stage.LEAD -> true;
            case Stage.OPPORTUNITY -> hasDate(stage) || facts.has(Entity.DEALS, "lead_id");
            case Stage.CUSTOMER, Stage.EVANGELIST ->
                hasDate(stage) || of(Entity.DEALS, "lead_id", "outcome", "closed_at") == null;
            default -> hasDate(stage);
        };
    }

    private boolean hasDate(int stage) {
        return facts.has(Entity.LEADS, agreement.stages().get(stage).dateColumn()) || isDatedByChanges.test(stage);
    }

    /** Something that tells rejected leads, without which every decided lead would count as accepted. */
    @Nullable NoData rejections() {
        boolean isTold = facts.has(Entity.LEADS, "rejected_at")
                || (facts.has(Entity.LEADS, "status")
                        && !agreement.decisions().rejected().isEmpty());
        return isTold ? null : NoData.missing(Entity.LEADS, "rejected_at");
    }

    /** Something that tells accepted leads and rejected ones. */
    @Nullable NoData decisions() {
        int afterMql = stages.after(stages.indexOf(Stage.MQL));
        boolean isAcceptanceTold = facts.has(Entity.LEADS, "accepted_at")
                || (facts.has(Entity.LEADS, "status")
                        && !agreement.decisions().accepted().isEmpty())
                || (afterMql != StageMap.NONE && stage(afterMql) == null);
        return first(rejections(), isAcceptanceTold ? null : NoData.missing(Entity.LEADS, "accepted_at"));
    }

    /** What starts a clock, and touches to stop it. */
    @Nullable NoData response(@Nullable ClockStart clock) {
        NoData missing = of(Entity.LEADS);
        if (clock instanceof ClockStart.Assigned) {
            missing = of(Entity.LEADS, "assigned_at");
        } else if (clock instanceof ClockStart.AtStage at) {
            missing = stage(stages.indexOf(at.stage()));
        }
        return missing != null ? missing : touches();
    }

    /** Something that tells of touches. */
    @Nullable NoData touches() {
        // with activities in the export, a column of first touches does not make up for touches that cannot be told
        boolean isEnough = facts.has(Entity.LEADS, "first_touch_at") && !facts.has(Entity.ACTIVITIES);
        return isEnough ? null : of(Entity.ACTIVITIES, "type", "direction");
    }

    /** Something that tells of every touch, not of the first one alone. */
    @Nullable NoData everyTouch() {
        return of(Entity.ACTIVITIES, "type", "direction");
    }

    /** The columns of a rule on an entity. */
    @Nullable NoData rule(Coverage coverage, Entity entity) {
        String column = coverage.missingColumn();
        if (column == null) {
            return null;
        }
        return NoData.missing(column.equals("team") ? Entity.OWNERS : entity, column);
    }

    /** The first of several answers that names something missing. */
    static @Nullable NoData first(@Nullable NoData... answers) {
        for (NoData answer : answers) {
            if (answer != null) {
                return answer;
            }
        }
        return null;
    }
}
