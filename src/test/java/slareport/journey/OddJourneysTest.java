package slareport.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.DealOutcome;
import slareport.facts.DealRow;
import slareport.facts.DealSchema;
import slareport.facts.Entity;
import slareport.facts.FileCounts;
import slareport.facts.Flaw;
import slareport.facts.FlawKind;
import slareport.facts.LeadSchema;
import slareport.facts.SettledFacts;
import slareport.facts.Slice;

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

    @Test
    void activityAtAsOf_isNotLookedAt_butOneJustBeforeIs() {
        assertThat(flaws(world().touch("L1 at=2026-11-01T00:00 type=fax"))).isEmpty();
        assertExamples(world().touch("L1 at=2026-10-31T23:59:59 type=fax"), FlawKind.UNKNOWN_ACTIVITY_TYPE, "L1");
    }

    @Test
    void optionalStageThatWasLeftOut_isNotUndated() {
        assertThat(flaws(World.plain().lead("L1 created_at=2026-10-05T10:00 stage=qualified mql_at=2026-10-06T10:00")))
                .isEmpty();
    }

    @Test
    void dealClosedBeforeItsCreation_isListed_butNotOneClosedAtOnce() {
        World world = World.plain()
                .deal("D1 created_at=2026-10-05T10:00 outcome=won closed_at=2026-10-05T10:00 amount=1")
                .deal("D2 created_at=2026-10-05T10:00 outcome=lost closed_at=2026-10-05T09:59:59 amount=1");
        assertExamples(world, FlawKind.CLOSED_BEFORE_CREATION, "D2");
    }

    @Test
    void valueOfADealThatARuleCannotCompare_isListed() {
        CrmFacts facts = new CrmFacts(new LeadSchema(Set.of(), Set.of()), new DealSchema(Set.of("number:size")));
        FileCounts file = facts.open(Entity.DEALS, "deals.csv", Set.of("deal_id", "created_at"));
        int unreadable = facts.vocabulary().of("number:size").code("?");
        facts.deals().add(deal("D1", unreadable), file);
        facts.deals().add(deal("D2", facts.vocabulary().of("number:size").code("12")), file);
        SettledFacts settled = new SettledFacts(facts, Long.MAX_VALUE);
        new OddJourneys(World.plain().agreement(), settled).list();
        assertThat(settled.flaws().list()).singleElement().satisfies(flaw -> {
            assertThat(flaw.kind()).isEqualTo(FlawKind.UNREADABLE_RULE_NUMBER);
            assertThat(flaw.entity()).isEqualTo(Entity.DEALS);
            assertThat(flaw.examples()).containsExactly("D1");
        });
    }

    @Test
    void spendWithoutAnExchangeRate_isCounted() {
        World world = World.with("exchange-rates: {USD: 0.5}\n")
                .spend("2026-10-01 amount=100")
                .spend("2026-10-02 amount=100 currency=EUR")
                .spend("2026-10-03 amount=100 currency=usd")
                .spend("2026-10-04 amount=100 currency=JPY")
                .spend("2026-10-05 amount=100 currency=JPY");
        assertThat(flaws(world)).singleElement().satisfies(flaw -> {
            assertThat(flaw.kind()).isEqualTo(FlawKind.NO_EXCHANGE_RATE);
            assertThat(flaw.entity()).isEqualTo(Entity.SPEND);
            assertThat(flaw.count()).isEqualTo(2);
        });
    }

    private static DealRow deal(String id, int size) {
        long created = EpochMicros.of(Instant.parse("2026-10-05T10:00:00Z"));
        return new DealRow(
                Slice.of(id),
                Slice.of(""),
                created,
                EpochMicros.NONE,
                EpochMicros.NONE,
                DealOutcome.OPEN,
                BigDecimal.ONE,
                new int[] {0, 0, 0, 0, size});
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
