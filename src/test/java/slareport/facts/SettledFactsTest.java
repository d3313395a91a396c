package slareport.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.agreement.MeasureCode;
import slareport.report.Report;

/** Duplicates, merges, rows from after as-of, and that every row ends in exactly one place. */
class SettledFactsTest {
    @Test
    void sameLeadTwice_theLastModifiedHolds() {
        World world = World.plain()
                .lead("L1 created_at=2026-10-05T10:00 source=new modified_at=2026-10-09T10:00")
                .lead("L1 created_at=2026-10-05T10:00 source=old modified_at=2026-10-07T10:00");
        assertThat(sources(world)).containsExactly("new");
        assertThat(account(world, Entity.LEADS)).isEqualTo(account(Entity.LEADS, 2, 1, 1, 0, 0, 0));
    }

    @Test
    void sameLeadTwiceWithoutModification_theLastRowHolds() {
        World world = World.plain()
                .lead("L1 created_at=2026-10-05T10:00 source=first")
                .lead("L1 created_at=2026-10-05T10:00 source=second");
        assertThat(sources(world)).containsExactly("second");
    }

    @Test
    void sameModification_theLastRowHolds() {
        World world = World.plain()
                .lead("L1 created_at=2026-10-05T10:00 source=first modified_at=2026-10-09")
                .lead("L1 created_at=2026-10-05T10:00 source=second modified_at=2026-10-09");
        assertThat(sources(world)).containsExactly("second");
    }

    @Test
    void rowWithoutModification_losesAgainstOneWith() {
        World world = World.plain()
                .lead("L1 created_at=2026-10-05T10:00 source=dated modified_at=2026-10-09")
                .lead("L1 created_at=2026-10-05T10:00 source=undated");
        assertThat(sources(world)).containsExactly("dated");
    }

    @Test
    void winningRowHasEmptyCells_nothingOfTheLoserShinesThrough() {
        World world = World.plain()
                .lead("L1 created_at=2026-10-05T10:00 source=first mql_at=2026-10-06")
                .lead("L1 created_at=2026-10-05T10:00");
        World.Figures figures = world.figures("2026-10");
        assertThat(figures.total(MeasureCode.ENTRIES, "mql").value()).isEqualByComparingTo("0");
        assertThat(sources(world)).containsExactly("(none)");
    }

    @Test
    void mergedLead_countsNowhereAndItsActivitiesBelongToTheSurvivorAlongTheChain() {
        World world = World.with("""
                        commitments:
                          - {id: answer, by: sales, measure: first_response, clock-from: created, within: 4h, target: {at-least: 90%}}
                        """)
                .lead("A created_at=2026-10-05T10:00 merged_into=B")
                .lead("B created_at=2026-10-05T10:00 merged_into=C")
                .lead("C created_at=2026-10-05T10:00")
                .touch("A at=2026-10-05T11:00");
        World.Figures figures = world.figures("2026-10");
        assertThat(figures.total(MeasureCode.ENTRIES, "lead").value()).isEqualByComparingTo("1");
        assertThat(figures.of(MeasureCode.FIRST_RESPONSE, "answer").numerator()).isEqualByComparingTo("1");
        assertThat(account(world, Entity.LEADS)).isEqualTo(account(Entity.LEADS, 3, 1, 0, 2, 0, 0));
    }

    @Test
    void leadsMergedInACircle_areKeptAndListed() {
        World world = World.plain()
                .lead("A created_at=2026-10-05T10:00 merged_into=B")
                .lead("B created_at=2026-10-05T10:00 merged_into=A")
                .lead("C created_at=2026-10-05T10:00 merged_into=A");
        Report report = world.report("2026-10");
        assertThat(report.holdings().leads()).isEqualTo(2);
        assertThat(report.flaws()).anySatisfy(flaw -> {
            assertThat(flaw.kind()).isEqualTo(FlawKind.MERGE_CIRCLE);
            assertThat(flaw.examples()).containsExactly("A", "B");
        });
    }

    @Test
    void leadMergedIntoOneThatNoExportHolds_countsNowhereAndIsListed() {
        World world = World.plain()
                .lead("A created_at=2026-10-05T10:00 merged_into=Z")
                .touch("A at=2026-10-05T11:00");
        Report report = world.report("2026-10");
        assertThat(report.holdings().leads()).isZero();
        assertThat(report.flaws()).extracting(Flaw::kind).contains(FlawKind.MERGED_INTO_UNKNOWN, FlawKind.ORPHANED);
    }

    @Test
    void leadCreatedAtAsOf_doesNotExistYet() {
        World world = World.plain()
                .asOf("2026-10-20T00:00:00Z")
                .lead("A created_at=2026-10-20T00:00")
                .lead("B created_at=2026-10-19T23:59");
        assertThat(account(world, Entity.LEADS)).isEqualTo(account(Entity.LEADS, 2, 1, 0, 0, 0, 1));
    }

    @Test
    void mergedRowFromAfterAsOf_isMergedFirst() {
        World world = World.plain()
                .asOf("2026-10-20T00:00:00Z")
                .lead("A created_at=2026-10-21T00:00 merged_into=B")
                .lead("B created_at=2026-10-19T23:59");
        assertThat(account(world, Entity.LEADS)).isEqualTo(account(Entity.LEADS, 2, 1, 0, 1, 0, 0));
    }

    @Test
    void activitiesWithoutId_areTheSameWhenLeadInstantTypeDirectionAndOwnerAre() {
        World world = World.plain()
                .lead("L1 created_at=2026-10-05T10:00")
                .touch("L1 at=2026-10-05T11:00 owner=ana")
                .touch("L1 at=2026-10-05T11:00 owner=ana outcome=connected")
                .touch("L1 at=2026-10-05T11:00 owner=luis")
                .touch("L1 at=2026-10-05T11:00 owner=ana type=email")
                .touch("L1 at=2026-10-05T11:00 owner=ana direction=inbound")
                .touch("L1 at=2026-10-05T11:01 owner=ana");
        assertThat(account(world, Entity.ACTIVITIES)).isEqualTo(account(Entity.ACTIVITIES, 6, 5, 1, 0, 0, 0));
    }

    @Test
    void activitiesWithoutId_areTheSameInAnySpelling() {
        World world = World.plain()
                .lead("L1 created_at=2026-10-05T10:00")
                .touch("L1 at=2026-10-05T11:00 owner=José type=email direction=outbound")
                .touch("L1 at=2026-10-05T11:00 owner=JOSE type=Email direction=Outbound");
        assertThat(account(world, Entity.ACTIVITIES)).isEqualTo(account(Entity.ACTIVITIES, 2, 1, 1, 0, 0, 0));
    }

    @Test
    void activitiesWithId_areTheSameWhenTheIdIs() {
        World world = World.plain()
                .lead("L1 created_at=2026-10-05T10:00")
                .touch("L1 at=2026-10-05T11:00 activity_id=7")
                .touch("L1 at=2026-10-05T12:00 activity_id=7")
                .touch("L1 at=2026-10-05T12:00 activity_id=8");
        assertThat(account(world, Entity.ACTIVITIES)).isEqualTo(account(Entity.ACTIVITIES, 3, 2, 1, 0, 0, 0));
    }

    @Test
    void manyActivitiesWithoutId_areToldApart() {
        World world = World.plain().lead("L1 created_at=2026-10-01T00:00");
        for (int i = 0; i < 5_000; i++) {
            String at = "2026-10-%02dT%02d:%02d".formatted(1 + i / 1440, i / 60 % 24, i % 60);
            world.touch("L1 at=" + at).touch("L1 at=" + at);
        }
        assertThat(account(world, Entity.ACTIVITIES))
                .isEqualTo(account(Entity.ACTIVITIES, 10_000, 5_000, 5_000, 0, 0, 0));
    }

    @Test
    void activityOfAnUnknownLead_isLoadedAndListed() {
        World world = World.plain()
                .lead("L1 created_at=2026-10-05T10:00")
                .touch("X at=2026-10-05T11:00")
                .deal("D1 lead_id=Y created_at=2026-10-05T11:00");
        assertThat(account(world, Entity.ACTIVITIES)).isEqualTo(account(Entity.ACTIVITIES, 1, 1, 0, 0, 0, 0));
        List<Flaw> orphans = world.report("2026-10").flaws().stream()
                .filter(flaw -> flaw.kind() == FlawKind.ORPHANED)
                .toList();
        assertThat(orphans).extracting(Flaw::entity).containsExactly(Entity.DEALS, Entity.ACTIVITIES);
        assertThat(orphans).extracting(Flaw::examples).containsExactly(List.of("D1"), List.of("X"));
    }

    private static List<String> sources(World world) {
        return world.report("2026-10").review().figures().stream()
                .filter(figure -> figure.measure() == MeasureCode.ENTRIES
                        && figure.stageTo().equals("lead")
                        && figure.scope() == slareport.measure.Scope.SOURCE)
                .map(slareport.measure.Figure::scopeValue)
                .toList();
    }

    private static Reconciliation account(World world, Entity entity) {
        return world.report("2026-10").reconciliations().stream()
                .filter(account -> account.entity() == entity)
                .findFirst()
                .orElseThrow();
    }

    private static Reconciliation account(
            Entity entity, long rows, long loaded, long superseded, long merged, long rejected, long afterAsOf) {
        return new Reconciliation(
                entity, entity.code() + ".csv", rows, loaded, superseded, merged, rejected, afterAsOf);
    }

    @Test
    void activitiesThatAreTheSame_areHeldOnce() {
        World world = World.plain()
                .lead("L1 created_at=2026-10-01")
                .touch("L1 at=2026-10-02T10:00")
                .touch("L1 at=2026-10-02T10:00")
                .touch("L1 at=2026-10-02T10:00")
                .touch("L1 at=2026-10-02T10:01");

        assertThat(world.report("2026-10").holdings().activities()).isEqualTo(2);
    }
}
