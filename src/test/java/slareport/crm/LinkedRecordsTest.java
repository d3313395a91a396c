package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.calendar.EpochMicros;
import slareport.facts.Entity;
import slareport.facts.Flaw;
import slareport.facts.FlawKind;
import slareport.facts.SettledFacts;

/** How CRMs say which records belong together: leads that name their deal, leads that name what was merged into them. */
class LinkedRecordsTest {
    private static final long AS_OF = EpochMicros.of(Instant.parse("2026-08-01T00:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void dealThatNamesNoLead_belongsToTheLeadThatNamesIt() {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id,created_at,deal_id", "L1,2026-07-01,D2", "L2,2026-07-01,")
                .file("deals.csv", "deal_id,created_at", "D1,2026-07-02", "D2,2026-07-02")
                .read();

        SettledFacts settled = new SettledFacts(night.facts, AS_OF);

        assertThat(settled.leadOfDeal(0)).isEqualTo(-1);
        assertThat(settled.leadOfDeal(1)).isEqualTo(night.lead("L1"));
        assertThat(night.facts.has(Entity.DEALS, "lead_id")).isTrue();
        assertThat(settled.flaws().list()).extracting(Flaw::kind).doesNotContain(FlawKind.ORPHANED);
    }

    @Test
    void leadThatTheDealItselfNames_wins() {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id,created_at,deal_id", "L1,2026-07-01,D1", "L2,2026-07-01,")
                .file("deals.csv", "deal_id,created_at,lead_id", "D1,2026-07-02,L2")
                .read();

        assertThat(new SettledFacts(night.facts, AS_OF).leadOfDeal(0)).isEqualTo(night.lead("L2"));
    }

    @Test
    void dealOfAMergedLead_belongsToTheSurvivor() {
        Night night = new Night(folder)
                .file(
                        "leads.csv",
                        "lead_id,created_at,deal_id,merged_ids",
                        "L1,2026-07-01,D1,",
                        "L2,2026-07-01,,L1 ; L9;")
                .file("deals.csv", "deal_id,created_at", "D1,2026-07-02")
                .read();

        SettledFacts settled = new SettledFacts(night.facts, AS_OF);

        assertThat(settled.leadOfDeal(0)).isEqualTo(night.lead("L2"));
        assertThat(settled.leadCounts(night.lead("L1"))).isFalse();
        assertThat(settled.reconciliations().get(0).merged()).isEqualTo(1);
    }

    @Test
    void activityOfARecordThatWasMergedAwayAndIsInNoExport_belongsToTheSurvivor() {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id,created_at,merged_ids", "L2,2026-07-01,L9")
                .file("activities.csv", "lead_id,occurred_at", "L9,2026-07-02")
                .read();

        SettledFacts settled = new SettledFacts(night.facts, AS_OF);

        int lead = night.lead("L2");
        assertThat(settled.activitiesEnd(lead) - settled.firstActivity(lead)).isEqualTo(1);
        assertThat(settled.flaws().list()).extracting(Flaw::kind).doesNotContain(FlawKind.ORPHANED);
    }

    @Test
    void mergeThatTheRecordItselfTells_winsOverTheOneThatItsSurvivorTells() {
        Night night = new Night(folder)
                .file(
                        "leads.csv",
                        "lead_id,created_at,merged_into,merged_ids",
                        "L1,2026-07-01,L3,",
                        "L2,2026-07-01,,L1",
                        "L3,2026-07-01,,")
                .file("activities.csv", "lead_id,occurred_at", "L1,2026-07-02")
                .read();

        SettledFacts settled = new SettledFacts(night.facts, AS_OF);

        int lead = night.lead("L3");
        assertThat(settled.activitiesEnd(lead) - settled.firstActivity(lead)).isEqualTo(1);
    }

    @Test
    void callsAboutNobodyWhoIsALead_areLoadedAndListedAsSuch() {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id,created_at", "L1,2026-07-01")
                .file(
                        "Calls.csv",
                        "Record Id,Call Start Time,Call Type,Call Duration,LEADID,CONTACTID",
                        "1,2026-07-02 10:00:00,Outbound,5,L1,",
                        "2,2026-07-02 11:00:00,Outbound,5,,77",
                        "3,2026-07-02 12:00:00,Outbound,5,,77")
                .read();

        SettledFacts settled = new SettledFacts(night.facts, AS_OF);

        assertThat(settled.reconciliations())
                .filteredOn(file -> file.entity() == Entity.ACTIVITIES)
                .singleElement()
                .satisfies(file -> assertThat(file.loaded()).isEqualTo(3));
        assertThat(settled.flaws().list())
                .extracting(Flaw::kind, Flaw::entity, Flaw::count)
                .contains(tuple(FlawKind.ABOUT_NO_LEAD, Entity.ACTIVITIES, 2L));
    }

    @Test
    void leadsWithoutAnySale_areNoDeals() {
        Night night = new Night(folder)
                .file(
                        "leads.csv",
                        "mql_id,created_at,owner,source,modified_at",
                        "1,2026-07-01T09:00,ana,web,2026-07-03",
                        "2,2026-07-01T09:00,ana,web,2026-07-03")
                .read();
        assertThat(night.facts.has(Entity.LEADS)).isTrue();
        assertThat(night.facts.has(Entity.DEALS)).isFalse();
    }

    @Test
    void rowsThatHoldNothingOfTheSecondEntity_areCountedAsPassedOver() {
        Night night = new Night(folder)
                .file(
                        "leads.csv",
                        "lead_id,received_time,first_contact_time,first_contact_channel,rep_name",
                        "L1,2026-07-01 08:00,2026-07-01 09:00,Call,ana",
                        "L2,2026-07-01 08:00,,,ana")
                .read();

        SettledFacts settled = new SettledFacts(night.facts, AS_OF);

        assertThat(settled.reconciliations())
                .extracting(file -> file.entity() + " " + file.rows() + " " + file.loaded())
                .containsExactly("LEADS 2 2", "ACTIVITIES 1 1");
        assertThat(settled.flaws().list())
                .extracting(Flaw::kind, Flaw::entity, Flaw::count)
                .contains(tuple(FlawKind.PASSED_OVER, Entity.ACTIVITIES, 1L));
    }
}
