package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.facts.Entity;

class ColumnsTest {
    @TempDir
    Path folder;

    @Test
    void headersMatchIgnoringCaseAccentsAndBlanks() {
        Night night = new Night(folder)
                .file("leads.csv", " LEAD_ID ,Fecha de Creación,Fuente", "L1,2026-07-01T00:00Z,Web")
                .config("sla.crm.leads.columns: {created_at: fecha de creacion, source: fuente }")
                .read();

        assertThat(night.leadText("L1", "source")).isEqualTo("Web");
    }

    @Test
    void configuredHeaderWinsOverTheCanonicalName() {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id,created_at,source,Channel", "L1,2026-07-01T00:00Z,old,new")
                .config("sla.crm.leads.columns: {source: Channel}")
                .read();

        assertThat(night.leadText("L1", "source")).isEqualTo("new");
    }

    @Test
    void oneHeaderCanFeedSeveralColumns() {
        Night night = new Night(folder)
                .file("deals.csv", "LEADID,created_at", "77,2026-07-01T00:00Z")
                .config("sla.crm.deals.columns: {deal_id: LEADID, lead_id: LEADID}")
                .read();

        assertThat(night.facts.deals().id(0)).isEqualTo("77");
        assertThat(night.facts.leadIds().find("77")).isZero();
    }

    @Test
    void configuredHeaderMayBeMissingInOneOfSeveralFiles() {
        Night night = new Night(folder)
                .file("leads-1.csv", "lead_id,created_at,Channel", "L1,2026-07-01T00:00Z,web")
                .file("leads-2.csv", "lead_id,created_at", "L2,2026-07-01T00:00Z")
                .config("sla.crm.leads.columns: {source: Channel}")
                .read();

        assertThat(night.leadText("L1", "source")).isEqualTo("web");
        assertThat(night.leadText("L2", "source")).isEmpty();
    }

    @Test
    void columnsOfStagesAndRulesAreKept_teamIsNot() {
        Night night = new Night(folder)
                .file(
                        "leads.csv",
                        "lead_id,created_at,lead_at,qualified_on,Country,points,Team",
                        "L1,2026-07-01T00:00Z,2026-07-02T00:00Z,2026-07-03T00:00Z,MX,12.5,north")
                .file("deals.csv", "deal_id,created_at,deal_tier", "D1,2026-07-01T00:00Z,gold")
                .config("sla.crm.leads.columns: {score: points}")
                .read();

        assertThat(night.leadDate("L1", "lead_at")).isEqualTo("2026-07-02T00:00:00Z");
        assertThat(night.leadDate("L1", "qualified_on")).isEqualTo("2026-07-03T00:00:00Z");
        assertThat(night.leadText("L1", "country")).isEqualTo("MX");
        assertThat(night.leadText("L1", "score")).isEqualTo("12.5");
        assertThat(night.dealText(0, "deal_tier")).isEqualTo("gold");
        assertThat(night.facts.leadSchema().texts()).contains("deal_tier").doesNotContain("team");
        assertThat(night.facts.dealSchema().texts()).doesNotContain("team", "country");
        assertThat(night.facts.leadSchema().dates()).doesNotContain("visit_at");
        assertThat(night.facts.has(Entity.LEADS, "qualified_on")).isTrue();
        assertThat(night.facts.has(Entity.LEADS, "score")).isTrue();
        assertThat(night.facts.has(Entity.LEADS, "team")).isFalse();
        assertThat(night.facts.has(Entity.LEADS, "sql_at")).isFalse();
    }

    @Test
    void wordsAreMappedIgnoringCaseAccentsAndBlanks_othersStay() {
        Night night = new Night(folder)
                .file(
                        "leads.csv",
                        "lead_id,created_at,stage,rejection_reason,source",
                        "L1,2026-07-01T00:00Z, CALIFICADO por márketing ,Sin respuesta, Web ",
                        "L2,2026-07-01T00:00Z,Otra,,")
                .config(
                        "sla.crm.leads.values:",
                        "  stage: {marketingqualified: ['Calificado por marketing']}",
                        "  rejectionreason: {noanswer: ['sin respuesta']}")
                .read();

        // keys that lost their underscores when they were bound get the agreement's spelling back
        assertThat(night.leadText("L1", "stage")).isEqualTo("marketing_qualified");
        assertThat(night.leadText("L1", "rejection_reason")).isEqualTo("no_answer");
        assertThat(night.leadText("L1", "source")).isEqualTo("Web");
        assertThat(night.leadText("L2", "stage")).isEqualTo("Otra");
    }

    @Test
    void everyEntityIsRead() {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id,created_at,merged_into", "L1,2026-07-01T00:00Z,", "L2,2026-07-01T00:00Z,L1")
                .file(
                        "activities.csv",
                        "lead_id,occurred_at,type,direction,owner,outcome,automated,activity_id",
                        "L1,2026-07-01T10:00Z,call,outbound,ana,connected,no,A1",
                        "L1,2026-07-01T11:00Z,email,outbound,ana,,sí,A2")
                .file("owners.csv", "owner,name,team,active", "ana,Ana,north,", "leo,,,no")
                .file("visits.csv", "date,visits,source", "2026-07-01,120,web")
                .file("spend.csv", "date,amount,campaign,currency", "2026-07,1500.50,summer,usd", "2026-07-04,20,,")
                .read();

        assertThat(night.facts.leads().isLead(night.lead("L2"))).isTrue();
        assertThat(night.facts.activities().size()).isEqualTo(2);
        assertThat(night.facts.activities().id(0)).isEqualTo("A1");
        assertThat(night.isAutomated(0)).isFalse();
        assertThat(night.isAutomated(1)).isTrue();
        assertThat(night.facts.owners().find("ANA").active()).isTrue();
        assertThat(night.facts.owners().find("leo").active()).isFalse();
        assertThat(night.facts.owners().find("leo").name()).isEqualTo("leo");
        assertThat(night.facts.visits()).singleElement().satisfies(row -> {
            assertThat(row.date()).isEqualTo("2026-07-01");
            assertThat(row.visits()).isEqualTo(120);
            assertThat(row.source()).isEqualTo("web");
        });
        assertThat(night.facts.spend()).hasSize(2);
        assertThat(night.facts.spend().get(0).date()).isEqualTo("2026-07-01");
        assertThat(night.facts.spend().get(0).amount()).isEqualByComparingTo("1500.50");
        assertThat(night.facts.spend().get(0).currency()).isEqualTo("USD");
        assertThat(night.facts.spend().get(1).currency()).isEmpty();
    }
}
