package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slareport.calendar.EpochMicros;
import slareport.facts.Entity;
import slareport.facts.RejectReason;
import slareport.facts.RejectedRow;
import slareport.facts.SettledFacts;
import slareport.facts.StageHistories;
import slareport.failure.UserError;

/** Exports of stage changes, as they are and as other CRMs call things. */
class StageChangeFilesTest {
    @TempDir
    Path folder;

    @Test
    void changesOfLeadsAndDeals_areRead() {
        Night night = night().file(
                        "stage_changes.csv",
                        "lead_id,deal_id,stage,changed_at",
                        "L1,,mql,2026-07-02T10:00Z",
                        ",D1,sql,2026-07-03 08:00",
                        "L1,D1,sql,2026-07-04T10:00Z")
                .read();
        StageHistories histories = histories(night);

        assertThat(histories.size()).isEqualTo(2);
        assertThat(histories.id(0)).isEqualTo("L1");
        assertThat(histories.id(1)).isEqualTo("D1");
        assertThat(changes(histories, 0)).isEqualTo(2);
        assertThat(changes(histories, 1)).isEqualTo(1);
        // the zone is Mexico City's
        assertThat(EpochMicros.toInstant(histories.changedAt(histories.start(1))))
                .isEqualTo("2026-07-03T14:00:00Z");
        assertThat(night.facts.has(Entity.STAGE_CHANGES, "deal_id")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"lead_id, L1", "deal_id, D1"})
    void oneOfTheTwoIds_isEnough(String column, String id) {
        Night night = night().file(
                        "stage_changes-2026.csv", column + ",stage,changed_at", id + ",mql,2026-07-02T10:00Z")
                .read();

        assertThat(histories(night).id(0)).isEqualTo(id);
        assertThat(night.rejects.rows()).isEmpty();
    }

    @Test
    void neitherId_isRefusedInOneSentence() {
        UserError error = night().file("stage_changes.csv", "contact,stage,changed_at", "L1,mql,2026-07-02T10:00Z")
                .refusal();

        assertThat(error.kind()).isEqualTo(UserError.Kind.INPUTS);
        assertThat(error.sentences())
                .containsExactly("stage_changes.csv has none of the columns lead_id and deal_id, of which every file of"
                        + " stage_changes must have one; add one to the export, or say in"
                        + " sla.crm.stage-changes.columns.lead_id or sla.crm.stage-changes.columns.deal_id how the file"
                        + " calls it. Its columns are: contact, stage, changed_at.");
    }

    @Test
    void requiredColumnsAreNamedWithTheSettingAsUsersWriteIt() {
        UserError error =
                night().file("stage_changes.csv", "lead_id,stage", "L1,mql").refusal();

        assertThat(error.sentences())
                .singleElement()
                .asString()
                .startsWith("stage_changes.csv has no column changed_at")
                .contains("sla.crm.stage-changes.columns.changed_at");
    }

    @Test
    void settingsTellHowTheExportCallsThings() {
        Night night = night().file(
                        "OpportunityHistory.csv",
                        "Opportunity ID;Stage Name;Last Modified",
                        "D1;Calificación;02/07/2026 10:00")
                .config(
                        "sla.crm:",
                        "  time-zone: UTC",
                        "  stage-changes:",
                        "    files: ['OpportunityHistory*.csv']",
                        "    delimiter: ';'",
                        "    date-patterns: ['dd/MM/yyyy HH:mm']",
                        "    columns: {deal_id: Opportunity ID, stage: Stage Name, changed_at: Last Modified}",
                        "    values: {stage: {mql: [calificacion]}}")
                .read();
        StageHistories histories = histories(night);

        assertThat(histories.stage(0)).isEqualTo(night.facts.stageChanges().stageCode("MQL"));
        assertThat(EpochMicros.toInstant(histories.changedAt(0))).isEqualTo("2026-07-02T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "charset: utf-99                 | sla.crm.stage-changes.charset",
                "columns: {created_at: When}     | sla.crm.stage-changes.columns.created",
                "columns: {lead_id: Nowhere}     | sla.crm.stage-changes.columns.lead_id",
                "values: {changed_at: {won: [x]}} | sla.crm.stage-changes.values.changed"
            })
    void settingThatCannotBeFollowed_isNamed(String setting, String name) {
        UserError error = night().file("stage_changes.csv", "lead_id,stage,changed_at")
                .config("sla.crm.stage-changes:", "  " + setting)
                .refusal();

        assertThat(error.kind()).isEqualTo(UserError.Kind.USAGE);
        assertThat(error.sentences()).singleElement().asString().startsWith(name);
    }

    @Test
    void rowsThatSayTooLittle_areRejected() {
        Night night = night().file(
                        "stage_changes.csv",
                        "lead_id,deal_id,stage,changed_at",
                        ",,mql,2026-07-02T10:00Z",
                        "L1,,,2026-07-02T10:00Z",
                        "L1,,mql,",
                        "L1,,mql,ayer",
                        "L1,,mql")
                .config("sla.crm.reject-limit: 100%")
                .read();

        assertThat(night.rejects.rows())
                .extracting(RejectedRow::column)
                .containsExactly("lead_id", "stage", "changed_at", "changed_at", "");
        assertThat(night.reasons())
                .containsExactly(
                        RejectReason.MISSING_VALUE,
                        RejectReason.MISSING_VALUE,
                        RejectReason.MISSING_VALUE,
                        RejectReason.UNREADABLE_DATE,
                        RejectReason.FIELD_COUNT);
        assertThat(histories(night).isEmpty()).isTrue();
    }

    @Test
    void missingId_isNamedAsTheColumnThatTheFileHas() {
        Night night = night().file("stage_changes.csv", "deal_id,stage,changed_at", ",mql,2026-07-02T10:00Z")
                .config("sla.crm.reject-limit: 100%")
                .read();

        assertThat(night.rejects.rows()).singleElement().returns("deal_id", RejectedRow::column);
    }

    private Night night() {
        return new Night(folder)
                .file("leads.csv", "lead_id,created_at", "L1,2026-07-01T00:00Z")
                .file("deals.csv", "deal_id,created_at", "D1,2026-07-01T00:00Z");
    }

    private static StageHistories histories(Night night) {
        long asOf = EpochMicros.of(Instant.parse("2026-08-01T00:00:00Z"));
        return new SettledFacts(night.facts, asOf).stageHistories();
    }

    private static int changes(StageHistories histories, int history) {
        return histories.end(history) - histories.start(history);
    }
}
