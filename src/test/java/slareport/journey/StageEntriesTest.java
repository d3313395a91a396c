package slareport.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.calendar.EpochMicros;
import slareport.facts.Flaw;
import slareport.facts.FlawKind;
import slareport.facts.SettledFacts;

/** When a lead entered each stage: own dates, what stands in for them, skipped stages, stages out of order. */
class StageEntriesTest {
    private static final String NEVER = "never";

    @Test
    void leadWithoutDateOfItsOwn_entersLeadWhenCreated() {
        World world = World.plain().lead("L1 created_at=2026-10-05T10:00");
        assertEntry(world, "lead", "2026-10-05T10:00:00Z");
        assertEntry(world, "mql", NEVER);
    }

    @Test
    void leadWithDateOfItsOwn_entersThen() {
        World world = World.plain().lead("L1 created_at=2026-10-05T10:00 lead_at=2026-10-06T11:00");
        assertEntry(world, "lead", "2026-10-06T11:00:00Z");
    }

    @Test
    void subscriberWithoutDates_becameSubscriberWhenCreatedAndIsNoLead() {
        World world = World.plain().lead("L1 created_at=2026-10-05T10:00 stage=subscriber");
        assertEntry(world, "subscriber", "2026-10-05T10:00:00Z");
        assertEntry(world, "lead", NEVER);
    }

    @Test
    void stageNamesIgnoreCaseAccentsAndBlanks() {
        World world = World.plain().lead("L1 created_at=2026-10-05T10:00 stage=Súbscriber");
        assertEntry(world, "lead", NEVER);
    }

    @Test
    void leadBeyondSubscriber_isNeverGivenASubscriberDate() {
        World world = World.plain().lead("L1 created_at=2026-10-05T10:00 mql_at=2026-10-07T09:00");
        assertEntry(world, "subscriber", NEVER);
    }

    @Test
    void skippedStage_takesTheDateOfTheNextOneReached() {
        World world = World.plain().lead("L1 created_at=2026-10-05T10:00 sql_at=2026-10-09T12:00");
        assertEntry(world, "mql", "2026-10-09T12:00:00Z");
        assertFlaw(world, FlawKind.SKIPPED_STAGE);
    }

    @Test
    void stageDatedAfterALaterOne_takesTheLaterOnesDate() {
        World world =
                World.plain().lead("L1 created_at=2026-10-05T10:00 mql_at=2026-10-12T08:00 sql_at=2026-10-09T12:00");
        assertEntry(world, "mql", "2026-10-09T12:00:00Z");
        assertFlaw(world, FlawKind.OUT_OF_ORDER_STAGE);
    }

    @Test
    void stageDateBeforeCreation_isKeptAndMovesTheLeadDate() {
        World world = World.plain().lead("L1 created_at=2026-10-05T10:00 mql_at=2026-10-01T08:00");
        assertEntry(world, "mql", "2026-10-01T08:00:00Z");
        assertEntry(world, "lead", "2026-10-01T08:00:00Z");
        assertFlaw(world, FlawKind.STAGE_BEFORE_CREATION);
    }

    @Test
    void stageDateAtAsOf_hasNotHappenedYet() {
        World world = World.plain()
                .asOf("2026-10-20T00:00:00Z")
                .lead("L1 created_at=2026-10-05T10:00 mql_at=2026-10-20T00:00");
        assertEntry(world, "mql", NEVER);
    }

    @Test
    void stageDateJustBeforeAsOf_counts() {
        World world = World.plain()
                .asOf("2026-10-20T00:00:00Z")
                .lead("L1 created_at=2026-10-05T10:00 mql_at=2026-10-19T23:59:59.999999Z");
        assertEntry(world, "mql", "2026-10-19T23:59:59.999999Z");
    }

    @Test
    void opportunityWithoutDate_isTheFirstDealsCreation() {
        World world = World.plain()
                .lead("L1 created_at=2026-10-05T10:00")
                .deal("D2 lead_id=L1 created_at=2026-10-16T10:00")
                .deal("D1 lead_id=L1 created_at=2026-10-14T10:00");
        assertEntry(world, "opportunity", "2026-10-14T10:00:00Z");
        assertEntry(world, "sql", "2026-10-14T10:00:00Z");
    }

    @Test
    void customerWithoutDate_isTheFirstWonDealsClosing_andEvangelistTheSecond() {
        World world = World.plain()
                .lead("L1 created_at=2026-10-05T10:00")
                .deal("D1 lead_id=L1 created_at=2026-10-06T10:00 outcome=lost closed_at=2026-10-07T10:00")
                .deal("D2 lead_id=L1 created_at=2026-10-06T10:00 outcome=won closed_at=2026-10-20T10:00")
                .deal("D3 lead_id=L1 created_at=2026-10-06T10:00 outcome=won closed_at=2026-10-15T10:00")
                .deal("D4 lead_id=L1 created_at=2026-10-06T10:00 outcome=open closed_at=2026-10-12T10:00");
        assertEntry(world, "customer", "2026-10-15T10:00:00Z");
        assertEntry(world, "evangelist", "2026-10-20T10:00:00Z");
    }

    @Test
    void dealWonAtOrAfterAsOf_makesNoCustomerYet() {
        World world = World.plain()
                .asOf("2026-10-20T10:00:00Z")
                .lead("L1 created_at=2026-10-05T10:00")
                .deal("D1 lead_id=L1 created_at=2026-10-06T10:00 outcome=won closed_at=2026-10-20T10:00");
        assertEntry(world, "customer", NEVER);
    }

    @Test
    void stageReachedWithoutAnyDate_isUndatedAndListed() {
        World world = World.plain().lead("L1 created_at=2026-10-05T10:00 stage=qualified");
        assertEntry(world, "mql", NEVER);
        assertFlaw(world, FlawKind.UNDATED_STAGE);
    }

    @Test
    void stageThatTheAgreementDoesNotKnow_countsAsNoneAndIsListed() {
        World world = World.plain().lead("L1 created_at=2026-10-05T10:00 stage=mystery");
        assertEntry(world, "lead", "2026-10-05T10:00:00Z");
        assertFlaw(world, FlawKind.UNKNOWN_STAGE);
    }

    @Test
    void dateColumnsMayBearOtherNames() {
        World world = World.withStages("""
                        stages:
                          - {id: lead}
                          - {id: mql, date-column: became_mql}
                          - {id: customer}
                        """).lead("L1 created_at=2026-10-05T10:00 became_mql=2026-10-06T10:00");
        assertEntry(world, "mql", "2026-10-06T10:00:00Z");
    }

    @Test
    void firstStageOfAll_isPutInOrderToo() {
        World world = World.withStages("""
                        stages:
                          - {id: lead}
                          - {id: mql}
                        """)
                .lead("L1 created_at=2026-10-01T10:00 lead_at=2026-10-08T10:00 mql_at=2026-10-06T10:00");
        assertEntry(world, "lead", "2026-10-06T10:00:00Z");
    }

    @Test
    void stageMayBeDatedByTheCreation() {
        World world = World.withStages("""
                        stages:
                          - {id: subscriber, date-column: created_at}
                          - {id: lead}
                        """).lead("L1 created_at=2026-10-01T10:00 lead_at=2026-10-08T10:00");
        assertEntry(world, "subscriber", "2026-10-01T10:00:00Z");
        assertEntry(world, "lead", "2026-10-08T10:00:00Z");
    }

    @Test
    void subscriberWhoIsAnMqlAlready_wasALeadBefore() {
        World world = World.plain().lead("L1 created_at=2026-10-01T10:00 stage=subscriber mql_at=2026-10-06T10:00");
        assertEntry(world, "subscriber", "2026-10-01T10:00:00Z");
        assertEntry(world, "lead", "2026-10-06T10:00:00Z");
    }

    @Test
    void assignmentAtAsOf_hasNotHappenedYet() {
        World world = World.plain()
                .lead("L1 created_at=2026-10-01T10:00 assigned_at=2026-11-01T00:00")
                .lead("L2 created_at=2026-10-01T10:00 assigned_at=2026-10-31T23:59:59");
        SettledFacts settled = new SettledFacts(world.facts(), world.asOfMicros());
        JourneyReader reader = new JourneyReader(world.agreement(), settled, new Teams(world.facts()));
        assertThat(reader.read(0).assignedAt()).isEqualTo(EpochMicros.NONE);
        assertThat(EpochMicros.toInstant(reader.read(1).assignedAt())).isEqualTo("2026-10-31T23:59:59Z");
    }

    private static void assertEntry(World world, String stage, String expected) {
        SettledFacts settled = new SettledFacts(world.facts(), world.asOfMicros());
        JourneyReader reader = new JourneyReader(world.agreement(), settled, new Teams(world.facts()));
        long entry = reader.read(0).entry(reader.stages().indexOf(stage));
        String found =
                entry == EpochMicros.NONE ? NEVER : EpochMicros.toInstant(entry).toString();
        assertThat(found)
                .isEqualTo(
                        expected.equals(NEVER) ? NEVER : Instant.parse(expected).toString());
    }

    private static void assertFlaw(World world, FlawKind kind) {
        assertThat(world.report("2026-10").flaws())
                .filteredOn(flaw -> flaw.kind() == kind)
                .singleElement()
                .returns(1L, Flaw::count)
                .extracting(Flaw::examples, InstanceOfAssertFactories.LIST)
                .containsExactly("L1");
    }
}
