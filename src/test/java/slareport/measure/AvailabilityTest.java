package slareport.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import slareport.World;
import slareport.agreement.MeasureCode;
import slareport.facts.Entity;

/** What the exports must tell so that a figure can be given, and what is named as missing otherwise. */
class AvailabilityTest {
    private static final String LISTS = "decisions: {accepted: [ok], rejected: [no]}\n";
    private static final String[] MQLS = {"lead_id", "created_at", "mql_at"};

    @Test
    void visitsComeFromTheirOwnExport() {
        assertThat(entries(World.plain(), "visit", MQLS)).isEqualTo(NoData.missing(Entity.VISITS));
    }

    @Test
    void stagesOfLeads_needTheLeads() {
        World deals = World.plain().deal("D1 created_at=2026-10-05T10:00");
        assertThat(deals.figures("2026-10").total(MeasureCode.ENTRIES, "mql").noData())
                .isEqualTo(NoData.missing(Entity.LEADS));
    }

    @Test
    void stageBeforeLead_isKnownByItsDateOrByTheStage() {
        assertThat(entries(World.plain(), "subscriber", MQLS)).isEqualTo(NoData.missing(Entity.LEADS, "subscriber_at"));
        assertThat(entries(World.plain(), "subscriber", with("subscriber_at"))).isNull();
        assertThat(entries(World.plain(), "subscriber", with("stage"))).isNull();
    }

    @Test
    void stageAfterLead_isKnownByItsDateOrALaterOne() {
        assertThat(entries(World.plain(), "lead", MQLS)).isNull();
        assertThat(entries(World.plain(), "mql", MQLS)).isNull();
        assertThat(entries(World.plain(), "sql", MQLS)).isEqualTo(NoData.missing(Entity.LEADS, "sql_at"));
        assertThat(entries(World.plain(), "sql", with("customer_at"))).isNull();
        assertThat(entries(World.plain(), "evangelist", with("customer_at")))
                .isEqualTo(NoData.missing(Entity.LEADS, "evangelist_at"));
    }

    @Test
    void stageIsKnownByTheChangesOfStage_onceALeadEnteredIt() {
        World told = World.plain().change("L1 stage=qualified at=2026-10-06");
        assertThat(entries(told, "mql", "lead_id", "created_at")).isNull();
        assertThat(entries(told, "subscriber", "lead_id", "created_at"))
                .isEqualTo(NoData.missing(Entity.LEADS, "subscriber_at"));
        assertThat(entries(told, "sql", "lead_id", "created_at")).isEqualTo(NoData.missing(Entity.LEADS, "sql_at"));
        assertThat(entries(World.plain().change("L1 stage=subscriber at=2026-10-01"), "subscriber", MQLS))
                .isNull();
    }

    @Test
    void changesOfNobody_orThatHaveNotHappenedYet_tellOfNoStage() {
        NoData unknown = NoData.missing(Entity.LEADS, "mql_at");
        String[] columns = {"lead_id", "created_at"};
        assertThat(entries(World.plain().export(Entity.STAGE_CHANGES, "lead_id"), "mql", columns))
                .isEqualTo(unknown);
        assertThat(entries(World.plain().change("X stage=mql at=2026-10-06"), "mql", columns))
                .isEqualTo(unknown);
        assertThat(entries(World.plain().change("L1 stage=mql at=2026-11-01"), "mql", columns))
                .isEqualTo(unknown);
        assertThat(entries(World.plain().dealChange("D1 stage=mql at=2026-10-06"), "mql", columns))
                .isEqualTo(unknown);
    }

    @Test
    void acceptances_areKnownByTheChangesIntoTheStageAfter() {
        assertThat(acceptance(World.plain().change("L1 stage=sql at=2026-10-08"), with("rejected_at")))
                .isNull();
    }

    @Test
    void rejections_areKnownByTheirDateOrByAStatusThatMeansOne() {
        assertThat(acceptance(World.plain(), with("accepted_at", "rejected_at")))
                .isNull();
        assertThat(acceptance(World.with(LISTS), with("accepted_at", "status"))).isNull();
        assertThat(acceptance(World.with(LISTS), with("accepted_at")))
                .isEqualTo(NoData.missing(Entity.LEADS, "rejected_at"));
        assertThat(acceptance(World.with("decisions: {accepted: [ok]}\n"), with("accepted_at", "status")))
                .isEqualTo(NoData.missing(Entity.LEADS, "rejected_at"));
    }

    @Test
    void acceptances_areKnownByTheirDateAStatusOrTheStageAfter() {
        NoData unknown = NoData.missing(Entity.LEADS, "accepted_at");
        assertThat(acceptance(World.plain(), with("rejected_at"))).isEqualTo(unknown);
        assertThat(acceptance(World.with(LISTS), with("rejected_at"))).isEqualTo(unknown);
        assertThat(acceptance(World.with(LISTS), with("rejected_at", "status"))).isNull();
        assertThat(acceptance(World.with("decisions: {rejected: [no]}\n"), with("rejected_at", "status")))
                .isEqualTo(unknown);
        assertThat(acceptance(World.plain(), with("rejected_at", "sql_at"))).isNull();
    }

    @Test
    void withNoStageAfterMql_acceptanceIsUnknownWithoutDateOrStatus() {
        World world = World.withStages("stages:\n  - {id: lead}\n  - {id: mql}\n");
        assertThat(acceptance(world, with("rejected_at"))).isEqualTo(NoData.missing(Entity.LEADS, "accepted_at"));
    }

    @Test
    void severalAttempts_cannotBeToldByTheFirstTouchAlone() {
        assertThat(attempts(2)).isEqualTo(NoData.missing(Entity.ACTIVITIES));
        assertThat(attempts(1)).isNull();
    }

    @Test
    void rejectionsWithoutTheAttempts_needToBeTold() {
        World world = World.with("""
                commitments:
                  - {id: tries, by: sales, measure: attempts, clock-from: mql, count: 1, within: 1 day, target: {at-least: 90%}}
                  - {id: away, by: sales, measure: invalid_rejections, target: {at-most: 10%}}
                """);
        assertThat(leads(world, with("rejection_reason"))
                        .touch("L1 at=2026-10-06T10:00")
                        .figures("2026-10")
                        .of(MeasureCode.INVALID_REJECTIONS, "away")
                        .noData())
                .isEqualTo(NoData.missing(Entity.LEADS, "rejected_at"));
    }

    private static @Nullable NoData attempts(int count) {
        World world = World.with(
                "commitments:\n  - {id: tries, by: sales, measure: attempts, clock-from: created, within: 1 day, target: {at-least: 90%}, count: "
                        + count + "}\n");
        return leads(world, with("first_touch_at"))
                .figures("2026-10")
                .of(MeasureCode.ATTEMPTS, "tries")
                .noData();
    }

    private static @Nullable NoData entries(World world, String stage, String... columns) {
        return leads(world, columns)
                .figures("2026-10")
                .total(MeasureCode.ENTRIES, stage)
                .noData();
    }

    private static @Nullable NoData acceptance(World world, String... columns) {
        return leads(world, columns)
                .lead("L2 created_at=2026-10-05T10:00 mql_at=2026-10-06T10:00 rejected_at=2026-10-07T10:00 status=no")
                .figures("2026-10")
                .total(MeasureCode.ACCEPTANCE, "mql")
                .noData();
    }

    private static World leads(World world, String... columns) {
        return world.export(Entity.LEADS, columns).lead("L1 created_at=2026-10-05T10:00");
    }

    private static String[] with(String... further) {
        return Stream.concat(Stream.of(MQLS), Stream.of(further)).toArray(String[]::new);
    }
}
