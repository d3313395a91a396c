package slareport.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.calendar.EpochMicros;
import slareport.facts.Entity;
import slareport.facts.Flaw;
import slareport.facts.FlawKind;
import slareport.facts.SettledFacts;

/** Entries that only a history of stages tells, and what is odd about such a history. */
class StageChangesTest {
    private static final String LEAD = "L1 created_at=2026-10-01T10:00";

    @Test
    void earliestChangeIntoAStage_isItsEntry_whateverTheOrderOfRows() {
        World world = World.plain()
                .lead(LEAD)
                .change("L1 stage=mql at=2026-10-09T10:00")
                .change("L1 stage=mql at=2026-10-05T10:00")
                .change("L1 stage=sql at=2026-10-07T10:00");
        assertThat(entry(world, "mql")).isEqualTo("2026-10-05T10:00:00Z");
        assertThat(entry(world, "sql")).isEqualTo("2026-10-07T10:00:00Z");
        assertThat(entry(world, "opportunity")).isEqualTo("never");
    }

    @Test
    void theLeadsOwnDateWins_evenOverAnEarlierChange() {
        World world = World.plain()
                .lead(LEAD + " mql_at=2026-10-06T10:00")
                .change("L1 stage=mql at=2026-10-05T10:00")
                .change("L1 stage=sql at=2026-10-08T10:00");
        assertThat(entry(world, "mql")).isEqualTo("2026-10-06T10:00:00Z");
        assertThat(entry(world, "sql")).isEqualTo("2026-10-08T10:00:00Z");
    }

    @Test
    void ownDateThatHasNotComeYet_leavesTheEntryToTheChanges() {
        World world = World.plain()
                .lead(LEAD + " mql_at=2026-11-01T00:00")
                .change("L1 stage=mql at=2026-10-05T10:00")
                .change("L1 stage=sql at=2026-11-01T00:00");
        assertThat(entry(world, "mql")).isEqualTo("2026-10-05T10:00:00Z");
        assertThat(entry(world, "sql")).isEqualTo("never");
    }

    @Test
    void changesWinOverWhatElseStandsInForADate() {
        World world = World.plain()
                .lead(LEAD)
                .deal("D1 lead_id=L1 created_at=2026-10-14T10:00 outcome=won closed_at=2026-10-20T10:00 amount=1")
                .change("L1 stage=lead at=2026-10-02T10:00")
                .change("L1 stage=opportunity at=2026-10-16T10:00")
                .change("L1 stage=customer at=2026-10-21T10:00");
        assertThat(entry(world, "lead")).isEqualTo("2026-10-02T10:00:00Z");
        assertThat(entry(world, "opportunity")).isEqualTo("2026-10-16T10:00:00Z");
        assertThat(entry(world, "customer")).isEqualTo("2026-10-21T10:00:00Z");
    }

    @Test
    void stageIsKnownByItsValuesInAnySpelling() {
        World world = World.plain().lead(LEAD).change("L1 stage=Qualífied at=2026-10-05T10:00");
        assertThat(entry(world, "mql")).isEqualTo("2026-10-05T10:00:00Z");
        assertThat(flaws(world)).isEmpty();
    }

    @Test
    void changeOfADeal_countsForItsLead_whereTheAgreementHasTheStage() {
        World world = World.plain()
                .lead(LEAD)
                .deal("D1 lead_id=L1 created_at=2026-10-14T10:00 amount=1")
                .dealChange("D1 stage=sql at=2026-10-15T10:00")
                .dealChange("D1 stage=Negotiation at=2026-10-16T10:00")
                .change("L1 stage=mql at=2026-10-05T10:00");
        // the deal stands in for the opportunity, which comes after sql
        assertThat(entry(world, "sql")).isEqualTo("2026-10-14T10:00:00Z");
        assertThat(entry(world, "mql")).isEqualTo("2026-10-05T10:00:00Z");
        assertFlaw(world, FlawKind.UNKNOWN_STAGE, 1, "D1");
    }

    @Test
    void earlierOfALeadsAndItsDealsChange_isTheEntry() {
        World world = World.plain()
                .lead(LEAD)
                .deal("D1 lead_id=L1 created_at=2026-10-04T10:00 amount=1")
                .dealChange("D1 stage=customer at=2026-10-08T10:00")
                .change("L1 stage=customer at=2026-10-09T10:00");
        assertThat(entry(world, "customer")).isEqualTo("2026-10-08T10:00:00Z");
    }

    @Test
    void rowWithBothIds_isTheLeads() {
        World world = World.plain()
                .lead(LEAD)
                .lead("L2 created_at=2026-10-01T10:00")
                .deal("D1 lead_id=L2 created_at=2026-10-04T10:00 amount=1")
                .change("L1 deal_id=D1 stage=customer at=2026-10-09T10:00");
        assertThat(entry(world, "customer")).isEqualTo("2026-10-09T10:00:00Z");
        assertThat(entry(world, 1, "customer")).isEqualTo("never");
    }

    @Test
    void changesOfMergedLeads_belongToTheSurvivorAlongTheChain() {
        World world = World.plain()
                .lead(LEAD)
                .lead("L2 created_at=2026-10-01T10:00 merged_into=L3")
                .lead("L3 created_at=2026-10-01T10:00 merged_into=L1")
                .change("L2 stage=mql at=2026-10-05T10:00")
                .change("L1 stage=mql at=2026-10-06T10:00");
        assertThat(entry(world, "mql")).isEqualTo("2026-10-05T10:00:00Z");
    }

    @Test
    void stageWithDatesByChanges_isNotUndated_andSkippedOnesAreFilledIn() {
        World world = World.plain().lead(LEAD + " stage=sql").change("L1 stage=sql at=2026-10-05T10:00");
        assertThat(entry(world, "mql")).isEqualTo("2026-10-05T10:00:00Z");
        assertFlaw(world, Entity.LEADS, FlawKind.SKIPPED_STAGE, 1, "L1");
    }

    @Test
    void changeIntoVisit_isNoEntry() {
        World world = World.plain().lead(LEAD).change("L1 stage=visit at=2026-10-05T10:00");
        assertThat(entry(world, "visit")).isEqualTo("never");
        assertThat(flaws(world)).isEmpty();
    }

    @Test
    void unknownStages_areCountedByChange_andShownOnceByRecord() {
        World world = World.plain()
                .lead(LEAD)
                .lead("L2 created_at=2026-10-01T10:00")
                .change("L1 stage=nurture at=2026-10-05T10:00")
                .change("L1 stage=recycled at=2026-10-06T10:00")
                .change("L2 stage=nurture at=2026-10-06T10:00");
        assertFlaw(world, FlawKind.UNKNOWN_STAGE, 3, "L1", "L2");
    }

    @Test
    void wayBackAndForthAgain_isABackwardMoveAndTwoReentries() {
        World world = World.plain()
                .lead(LEAD)
                .change("L1 stage=mql at=2026-10-05T10:00")
                .change("L1 stage=sql at=2026-10-06T10:00")
                .change("L1 stage=mql at=2026-10-07T10:00")
                .change("L1 stage=sql at=2026-10-08T10:00");
        assertThat(entry(world, "mql")).isEqualTo("2026-10-05T10:00:00Z");
        assertThat(entry(world, "sql")).isEqualTo("2026-10-06T10:00:00Z");
        assertThat(flaws(world)).hasSize(2);
        assertFlaw(world, FlawKind.BACKWARD_MOVE, 1, "L1");
        assertFlaw(world, FlawKind.REENTERED_STAGE, 2, "L1");
    }

    @Test
    void moveBackToAStageNeverEnteredBefore_isNoReentry_andMovesTheEntry() {
        World world = World.plain()
                .lead(LEAD)
                .change("L1 stage=sql at=2026-10-06T10:00")
                .change("L1 stage=mql at=2026-10-07T10:00");
        assertThat(entry(world, "mql")).isEqualTo("2026-10-06T10:00:00Z");
        assertThat(flaws(world))
                .extracting(Flaw::kind)
                .containsExactly(FlawKind.OUT_OF_ORDER_STAGE, FlawKind.BACKWARD_MOVE);
    }

    @Test
    void repetitionOfTheSameStage_isNotOdd_norIsOneAfterAStageUnknown() {
        World world = World.plain()
                .lead(LEAD)
                .change("L1 stage=mql at=2026-10-05T10:00")
                .change("L1 stage=qualified at=2026-10-06T10:00")
                .change("L1 stage=nurture at=2026-10-07T10:00")
                .change("L1 stage=mql at=2026-10-08T10:00");
        assertThat(flaws(world)).extracting(Flaw::kind).containsExactly(FlawKind.UNKNOWN_STAGE);
    }

    @Test
    void changesOfOneInstant_areTakenInTheAgreementsOrder() {
        World world = World.plain()
                .lead(LEAD)
                .change("L1 stage=sql at=2026-10-05")
                .change("L1 stage=mql at=2026-10-05")
                .change("L1 stage=opportunity at=2026-10-06")
                .change("L1 stage=customer at=2026-10-06");
        assertThat(flaws(world)).isEmpty();
    }

    @Test
    void moveBackAtALaterInstant_isOdd_thoughMoreHappenedThen() {
        World world = World.plain()
                .lead(LEAD + " mql_at=2026-10-03")
                .change("L1 stage=opportunity at=2026-10-05")
                .change("L1 stage=sql at=2026-10-05")
                .change("L1 stage=customer at=2026-10-06")
                .change("L1 stage=mql at=2026-10-06");
        assertFlaw(world, FlawKind.BACKWARD_MOVE, 1, "L1");
    }

    @Test
    void historiesOfTwoRecords_areNotMixed() {
        World world = World.plain()
                .lead(LEAD)
                .lead("L2 created_at=2026-10-01T10:00 merged_into=L1")
                .change("L1 stage=sql at=2026-10-06T10:00")
                .change("L2 stage=mql at=2026-10-05T10:00")
                .change("L2 stage=sql at=2026-10-07T10:00")
                .change("L1 stage=opportunity at=2026-10-08T10:00");
        assertThat(flaws(world)).isEmpty();
    }

    @Test
    void whatIsOddAfterAsOfOrAboutAnUnknownLead_isNotListed() {
        World world = World.plain()
                .lead(LEAD)
                .change("L1 stage=sql at=2026-10-06T10:00")
                .change("L1 stage=mql at=2026-11-01T00:00")
                .change("X stage=sql at=2026-10-06T10:00")
                .change("X stage=lead at=2026-10-07T10:00")
                .change("X stage=nurture at=2026-10-08T10:00");
        assertFlaw(world, FlawKind.ORPHANED, 3, "X");
        assertThat(flaws(world))
                .filteredOn(flaw -> flaw.entity() == Entity.STAGE_CHANGES)
                .hasSize(1);
    }

    private static String entry(World world, String stage) {
        return entry(world, 0, stage);
    }

    private static String entry(World world, int lead, String stage) {
        SettledFacts settled = new SettledFacts(world.facts(), world.asOfMicros());
        JourneyReader reader = new JourneyReader(world.agreement(), settled, new Teams(world.facts()));
        long entry = reader.read(lead).entry(reader.stages().indexOf(stage));
        return entry == EpochMicros.NONE
                ? "never"
                : EpochMicros.toInstant(entry).toString();
    }

    /** Without those that stand for a stage left out, which are no matter here. */
    private static List<Flaw> flaws(World world) {
        return world.report("2026-10").flaws().stream()
                .filter(flaw -> flaw.kind() != FlawKind.SKIPPED_STAGE)
                .toList();
    }

    private static void assertFlaw(World world, FlawKind kind, long count, String... examples) {
        assertFlaw(world, Entity.STAGE_CHANGES, kind, count, examples);
    }

    private static void assertFlaw(World world, Entity entity, FlawKind kind, long count, String... examples) {
        assertThat(world.report("2026-10").flaws())
                .filteredOn(flaw -> flaw.kind() == kind)
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.entity()).isEqualTo(entity);
                    assertThat(flaw.count()).isEqualTo(count);
                    assertThat(flaw.examples()).containsExactly(examples);
                });
    }
}
