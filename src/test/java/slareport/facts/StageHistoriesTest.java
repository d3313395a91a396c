package slareport.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import slareport.World;

/** That every row of stage changes ends in exactly one place, and whose history it belongs to. */
class StageHistoriesTest {
    @Test
    void sameLeadStageAndInstant_isOneChange_inAnySpelling() {
        World world = World.plain()
                .lead("L1 created_at=2026-10-01")
                .change("L1 stage=mql at=2026-10-05T10:00")
                .change("L1 stage=MQL at=2026-10-05T10:00")
                .change("L1 stage=sql at=2026-10-05T10:00")
                .change("L1 stage=mql at=2026-10-05T10:00")
                .change("L1 stage=mql at=2026-10-05T10:01");
        assertThat(account(world)).isEqualTo(account(5, 3, 2, 0));
    }

    @Test
    void theLaterFilesRowHolds() {
        CrmFacts facts = World.plain().facts();
        FileCounts earlier = facts.open(Entity.STAGE_CHANGES, "stage_changes-1.csv", Set.of("lead_id"));
        FileCounts later = facts.open(Entity.STAGE_CHANGES, "stage_changes-2.csv", Set.of("lead_id"));
        int mql = facts.stageChanges().stageCode("mql");
        for (FileCounts file : List.of(earlier, later)) {
            file.countRow();
            facts.stageChanges().add(new StageChangeRow(Slice.of("L1"), Slice.of(""), mql, 1_000), file);
        }
        List<Reconciliation> accounts = new SettledFacts(facts, 1_000).reconciliations();
        assertThat(accounts).extracting(Reconciliation::superseded).containsExactly(1L, 0L);
        assertThat(accounts).extracting(Reconciliation::afterAsOf).containsExactly(0L, 1L);
        assertThat(new SettledFacts(facts, 1_001).reconciliations())
                .extracting(Reconciliation::superseded, Reconciliation::loaded, Reconciliation::afterAsOf)
                .containsExactly(tuple(1L, 0L, 0L), tuple(0L, 1L, 0L));
    }

    @Test
    void leadAndDealOfTheSameId_haveHistoriesOfTheirOwn() {
        World world = World.plain()
                .lead("7 created_at=2026-10-01")
                .deal("7 created_at=2026-10-01 amount=1")
                .change("7 stage=mql at=2026-10-05T10:00")
                .dealChange("7 stage=mql at=2026-10-05T10:00");
        assertThat(account(world)).isEqualTo(account(2, 2, 0, 0));
    }

    @Test
    void changeAtAsOf_hasNotHappenedYet() {
        World world = World.plain()
                .asOf("2026-10-20T00:00:00Z")
                .lead("L1 created_at=2026-10-01")
                .change("L1 stage=mql at=2026-10-20T00:00")
                .change("L1 stage=lead at=2026-10-19T23:59:59");
        assertThat(account(world)).isEqualTo(account(2, 1, 0, 1));
    }

    @Test
    void changeOfAnUnknownLeadOrDeal_isLoadedAndListed() {
        World world = World.plain()
                .asOf("2026-10-20T00:00:00Z")
                .lead("L1 created_at=2026-10-01")
                .lead("L2 created_at=2026-10-21")
                .deal("D1 created_at=2026-10-01 amount=1")
                .deal("D2 created_at=2026-10-20 amount=1")
                .change("X stage=mql at=2026-10-05")
                .change("X stage=sql at=2026-10-05")
                .change("L1 stage=mql at=2026-10-05")
                .change("L2 stage=mql at=2026-10-05")
                .dealChange("D1 stage=sql at=2026-10-05")
                .dealChange("D2 stage=sql at=2026-10-05")
                .dealChange("Y stage=sql at=2026-10-05");
        assertThat(account(world)).isEqualTo(account(7, 7, 0, 0));
        assertThat(orphans(world)).singleElement().satisfies(flaw -> {
            assertThat(flaw.count()).isEqualTo(5);
            assertThat(flaw.examples()).containsExactly("X", "L2", "D2", "Y");
        });
    }

    @Test
    void withoutTheExportOfDeals_theirChangesAreNotCalledOrphaned() {
        World world = World.plain().lead("L1 created_at=2026-10-01").dealChange("D1 stage=mql at=2026-10-05");
        assertThat(orphans(world)).isEmpty();
    }

    @Test
    void withoutTheExportOfLeads_theirChangesAreNotCalledOrphaned() {
        World world = World.plain().deal("D1 created_at=2026-10-01").change("L1 stage=mql at=2026-10-05");
        assertThat(orphans(world)).isEmpty();
    }

    @Test
    void manyChangesOfManyLeads_areToldApart() {
        World world = World.plain();
        for (int lead = 0; lead < 300; lead++) {
            world.lead("L" + lead + " created_at=2026-10-01");
            for (int day = 31; day > 1; day--) {
                String change =
                        "L" + lead + " stage=" + (day % 2 == 0 ? "mql" : "sql") + " at=2026-10-%02d".formatted(day);
                world.change(change).change(change);
            }
        }
        assertThat(account(world)).isEqualTo(account(18_000, 9_000, 9_000, 0));
    }

    private static List<Flaw> orphans(World world) {
        return world.report("2026-10").flaws().stream()
                .filter(flaw -> flaw.kind() == FlawKind.ORPHANED)
                .toList();
    }

    private static Reconciliation account(World world) {
        return world.report("2026-10").reconciliations().stream()
                .filter(account -> account.entity() == Entity.STAGE_CHANGES)
                .findFirst()
                .orElseThrow();
    }

    private static Reconciliation account(long rows, long loaded, long superseded, long afterAsOf) {
        return new Reconciliation(Entity.STAGE_CHANGES, "stage_changes.csv", rows, loaded, superseded, 0, 0, afterAsOf);
    }
}
