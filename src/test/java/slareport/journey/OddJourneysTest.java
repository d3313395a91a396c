package slareport.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.facts.Entity;
import slareport.facts.Flaw;
import slareport.facts.FlawKind;

/** Oddities that are listed for the reader although the records count. */
class OddJourneysTest {
    @Test
    void outboundActivityOfAnotherType_isListed() {
        assertExamples(
                world().touch("L1 at=2026-10-06T10:00 type=fax activity_id=A7"), FlawKind.UNKNOWN_ACTIVITY_TYPE, "A7");
    }

    @Test
    void whatWouldBeNoTouchAnyway_isNotListedForItsType() {
        World world = world().touch("L1 at=2026-10-06T10:00 type=note direction=internal")
                .touch("L1 at=2026-10-06T11:00 type=form direction=inbound")
                .touch("L1 at=2026-10-06T12:00 type=fax automated=true");
        assertThat(flaws(world)).isEmpty();
    }

    @Test
    void callWithoutAKnownDirection_isListedByItsLeadWhereItHasNoId() {
        assertExamples(world().touch("L1 at=2026-10-06T10:00 direction=sideways"), FlawKind.UNKNOWN_DIRECTION, "L1");
        assertExamples(world().touch("L1 at=2026-10-06T10:00 direction="), FlawKind.UNKNOWN_DIRECTION, "L1");
        assertThat(flaws(world().touch("L1 at=2026-10-06T10:00 direction=inbound")))
                .isEmpty();
    }

    @Test
    void activityAfterAsOf_isNotLookedAt() {
        assertThat(flaws(world().touch("L1 at=2026-11-06T10:00 type=fax"))).isEmpty();
    }

    @Test
    void ownerThatTheOwnersExportDoesNotList_isListed_whateverItsSpelling() {
        World world = World.plain()
                .owner("José name=José")
                .lead("L1 created_at=2026-10-05T10:00 owner=JOSE")
                .lead("L2 created_at=2026-10-05T10:00 owner=ana");
        assertExamples(world, FlawKind.UNKNOWN_OWNER, "L2");
    }

    @Test
    void withoutAnOwnersExport_noOwnerIsUnknown() {
        assertThat(flaws(World.plain().lead("L1 created_at=2026-10-05T10:00 owner=ana")))
                .isEmpty();
    }

    @Test
    void valueThatARuleCannotCompare_isListed() {
        World world = World.plain()
                .lead("L1 created_at=2026-10-05T10:00 score=12")
                .lead("L2 created_at=2026-10-05T10:00 score=many number:score=?")
                .lead("L3 created_at=2026-10-05T10:00");
        assertExamples(world, FlawKind.UNREADABLE_RULE_NUMBER, "L2");
    }

    @Test
    void dealWithoutAmount_isListed() {
        World world =
                World.plain().deal("D1 created_at=2026-10-05T10:00").deal("D2 created_at=2026-10-05T10:00 amount=0");
        assertExamples(world, FlawKind.NO_AMOUNT, "D1");
    }

    @Test
    void aRecordIsCountedOnceForEachKind_andTenExamplesAreKept() {
        World world = World.plain();
        for (int i = 0; i < 12; i++) {
            world.lead("L" + i + " created_at=2026-10-05T10:00 customer_at=2026-10-06T10:00");
        }
        assertThat(flaws(world)).singleElement().satisfies(skipped -> {
            assertThat(skipped.kind()).isEqualTo(FlawKind.SKIPPED_STAGE);
            assertThat(skipped.entity()).isEqualTo(Entity.LEADS);
            assertThat(skipped.count()).isEqualTo(12);
            assertThat(skipped.examples()).hasSize(10).startsWith("L0", "L1");
        });
    }

    private static World world() {
        return World.plain().lead("L1 created_at=2026-10-05T10:00");
    }

    private static List<Flaw> flaws(World world) {
        return world.report("2026-10").flaws();
    }

    private static void assertExamples(World world, FlawKind kind, String... ids) {
        assertThat(flaws(world)).singleElement().satisfies(flaw -> {
            assertThat(flaw.kind()).isEqualTo(kind);
            assertThat(flaw.examples()).containsExactly(ids);
        });
    }
}
