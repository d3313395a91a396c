package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.facts.DealOutcome;
import slareport.facts.Entity;
import slareport.facts.Reconciliation;
import slareport.facts.RejectReason;
import slareport.facts.RejectedRow;
import slareport.facts.SettledFacts;
import slareport.failure.UserError;

class RejectsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'',          OPEN",
        "Open,        OPEN",
        "WON,         WON",
        "lost,        LOST",
        "Closed Won,  WON",
        "ganado,      WON",
        "Perdído,     LOST"
    })
    void outcomeIsMappedOrCanonical(String written, DealOutcome expected) {
        assertThat(outcome(written).read().facts.deals().outcome(0)).isEqualTo(expected);
    }

    @Test
    void outcomeThatNobodyKnows_rejectsTheRow() {
        Night night = outcome("Negotiation").read();
        assertThat(night.rejects.rows())
                .containsExactly(
                        new RejectedRow(Entity.DEALS, "deals.csv", 2, "outcome", RejectReason.UNKNOWN_OUTCOME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "YES", "y", "1", "Sí", "si", "sim", "Verdadero", "verdadeiro", "x", "Robot"})
    void truth_yes(String word) {
        assertThat(automated(word).read().isAutomated(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "false", "No", "n", "0", "não", "nao", "FALSO"})
    void truth_no(String word) {
        assertThat(automated(word).read().isAutomated(0)).isFalse();
    }

    @Test
    void truth_neither_rejectsTheRow() {
        assertThat(automated("perhaps").read().reasons()).containsExactly(RejectReason.UNREADABLE_TRUTH);
    }

    @ParameterizedTest
    @CsvSource({"',2026-07-01', lead_id", "'L1,', created_at", "'  ,2026-07-01', lead_id"})
    void missingRequiredValue_rejectsTheRow(String row, String column) {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id,created_at", row)
                .config("sla.crm.reject-limit: 100%")
                .read();

        assertThat(night.rejects.rows())
                .containsExactly(new RejectedRow(Entity.LEADS, "leads.csv", 2, column, RejectReason.MISSING_VALUE));
    }

    @Test
    void missingRequiredValuesOfTheOtherEntities_rejectTheirRows() {
        Night night = new Night(folder)
                .file("deals.csv", "deal_id,created_at", ",2026-07-01", "D1,")
                .file("activities.csv", "lead_id,occurred_at", ",2026-07-01", "L1,")
                .file("owners.csv", "owner,name", ",Ana")
                .file("visits.csv", "date,visits", ",5", "2026-07-01,")
                .file("spend.csv", "date,amount", ",5", "2026-07,")
                .config("sla.crm.reject-limit: 100%")
                .read();

        assertThat(night.rejects.rows())
                .extracting(RejectedRow::column)
                .containsExactly(
                        "deal_id", "created_at", "lead_id", "occurred_at", "owner", "date", "visits", "date", "amount");
        assertThat(night.reasons()).containsOnly(RejectReason.MISSING_VALUE);
    }

    @Test
    void shareOfRejectsUpToTheLimit_passes() {
        assertThat(twentyLeads(1).read().rejects.rows()).hasSize(1);
    }

    @Test
    void shareOfRejectsAboveTheLimit_refusesTheFile() {
        UserError error = twentyLeads(2).refusal();

        assertThat(error.kind()).isEqualTo(UserError.Kind.INPUTS);
        assertThat(error.sentences())
                .singleElement()
                .asString()
                .startsWith("leads.csv: 2 of 20 rows (10 %) could not be used, more than the 5 % allowed")
                .contains("a date that cannot be read in column created_at (2 rows, the first on line 2)")
                .contains("sla.crm.leads.reject-limit")
                .doesNotContain("nonsense");
    }

    @Test
    void datePatternThatDoesNotFit_isNamedInTheRefusal() {
        UserError error = new Night(folder)
                .file("leads.csv", "lead_id,created_at", "L1,2026-07-01", "L2,31/07/2026")
                .config("sla.crm.leads.date-patterns: ['MM/dd/yyyy', 'dd-MM-yy']")
                .refusal();

        assertThat(error.sentences())
                .singleElement()
                .asString()
                .contains("a date that cannot be read in column created_at (1 row, line 3)")
                .contains("In force is sla.crm.leads.date-patterns with MM/dd/yyyy and dd-MM-yy;")
                .doesNotContain("unreadable_date", "31/07");
    }

    @Test
    void limitHoldsForEachFileByItself() {
        UserError error = twentyLeads(0)
                .file("leads-2.csv", "lead_id,created_at", "L99,nonsense")
                .refusal();
        assertThat(error.sentences()).singleElement().asString().startsWith("leads-2.csv: 1 of 1 row (");
    }

    @Test
    void everyRowIsAccountedFor() {
        Night night = new Night(folder)
                .file(
                        "leads-1.csv",
                        "lead_id,created_at,modified_at,merged_into",
                        "L1,2026-07-01,2026-07-03,",
                        "L2,2026-07-01,,L1",
                        "L3,2026-08-01,,",
                        "L4,nonsense,,")
                .file("leads-2.csv", "lead_id,created_at,modified_at", "L1,2026-07-01,2026-07-02")
                .config("sla.crm.reject-limit: 50%")
                .read();

        SettledFacts settled = new SettledFacts(night.facts, 1_785_456_000_000_000L); // 2026-07-31
        assertThat(settled.reconciliations())
                .containsExactly(
                        new Reconciliation(Entity.LEADS, "leads-1.csv", 4, 1, 0, 1, 1, 1),
                        new Reconciliation(Entity.LEADS, "leads-2.csv", 1, 0, 1, 0, 0, 0));
    }

    private Night outcome(String written) {
        return new Night(folder)
                .file("deals.csv", "deal_id,created_at,outcome,amount", "D1,2026-07-01," + written + ",")
                .config(
                        "sla.crm.deals:",
                        "  reject-limit: 100%",
                        "  values: {outcome: {won: [Closed Won, Ganado], lost: [perdido]}}");
    }

    private Night automated(String word) {
        return new Night(folder)
                .file("deals.csv", "deal_id,created_at")
                .file("activities.csv", "lead_id,occurred_at,automated", "L1,2026-07-01," + word)
                .config("sla.crm.activities:", "  reject-limit: 100%", "  values: {automated: {'true': [robot]}}");
    }

    private Night twentyLeads(int rejected) {
        StringBuilder text = new StringBuilder("lead_id,created_at");
        for (int i = 0; i < 20; i++) {
            text.append("\nL").append(i).append(i < rejected ? ",nonsense" : ",2026-07-01");
        }
        return new Night(folder).file("leads.csv", text.toString());
    }
}
