package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.failure.UserError;

class SetupTest {
    @TempDir
    Path folder;

    @Test
    void settingsAreBoundFromConfiguration() {
        ExportSetup setup = new Night(folder)
                .config(
                        "sla.crm:",
                        "  time-zone: America/Bogota",
                        "  date-patterns: ['dd-MM-yy', 'd MMM, yyyy HH:mm:ss']",
                        "  currency-signs: {USD: \"$\"}",
                        "  leads:",
                        "    files: ['Leads*.csv']",
                        "    columns: {lead_id: Record ID}",
                        "  deals:",
                        "    values: {outcome: {won: [Closed Won, Ganado]}}",
                        "    reject-limit: 100%")
                .setup();

        assertThat(setup.timeZone()).isEqualTo("America/Bogota");
        assertThat(setup.datePatterns()).containsExactly("dd-MM-yy", "d MMM, yyyy HH:mm:ss");
        assertThat(setup.currencySigns()).containsEntry("USD", "$");
        assertThat(setup.leads().files()).containsExactly("Leads*.csv");
        assertThat(setup.leads().columns()).containsValue("Record ID");
        assertThat(setup.deals().values()).isEqualTo(Map.of("outcome", Map.of("won", List.of("Closed Won", "Ganado"))));
        assertThat(setup.deals().rejectLimit()).isEqualTo("100%");
        assertThat(setup.spend()).isEqualTo(EntitySetup.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "charset: utf-99                         | sla.crm.leads.charset",
                "time-zone: Mexico                       | sla.crm.leads.time-zone",
                "delimiter: ab                           | sla.crm.leads.delimiter",
                "delimiter: §                            | sla.crm.leads.delimiter",
                "date-patterns: ['dd-MM']                | sla.crm.leads.date-patterns",
                "date-patterns: ['dd-MM-yyyy hh:mm']     | sla.crm.leads.date-patterns",
                "date-patterns: ['dd-mm-yyyy']           | sla.crm.leads.date-patterns",
                "date-patterns: ['foo bar']              | sla.crm.leads.date-patterns",
                "date-locale: klingon                    | sla.crm.leads.date-locale",
                "decimal-mark: ';'                       | sla.crm.leads.decimal-mark",
                "reject-limit: five                      | sla.crm.leads.reject-limit",
                "reject-limit: 101%                      | sla.crm.leads.reject-limit",
                "currency-signs: {dollar: $}             | sla.crm.leads.currency-signs",
                "columns: {led_id: Id}                   | sla.crm.leads.columns.led",
                "columns: {lead_id: Nowhere}             | sla.crm.leads.columns.lead_id",
                "values: {amount: {won: [x]}}            | sla.crm.leads.values.amount",
                "values: {created_at: {won: [x]}}        | sla.crm.leads.values.created",
                "values: {stage: {lead: [x], sql: [X]}}  | sla.crm.leads.values.stage",
                "files: ['leads[.csv']                   | sla.crm.leads.files"
            })
    void settingThatCannotBeFollowed_isNamed(String setting, String name) {
        UserError error = new Night(folder)
                .file("leads.csv", "lead_id,created_at")
                .config("sla.crm.leads:", "  " + setting)
                .refusal();

        assertThat(error.kind()).isEqualTo(UserError.Kind.USAGE);
        assertThat(error.sentences()).singleElement().asString().startsWith(name);
    }

    @Test
    void commonSettingThatCannotBeFollowed_isNamedOnce() {
        UserError error = new Night(folder)
                .file("leads.csv", "lead_id,created_at")
                .config("sla.crm:", "  charset: utf-99", "  time-zone: Mexico")
                .refusal();

        assertThat(error.sentences()).hasSize(2);
        assertThat(error.sentences().get(0))
                .startsWith("sla.crm.charset is \"utf-99\"")
                .contains("UTF-8", "windows-1252", "Latin-1");
        assertThat(error.sentences().get(1)).startsWith("sla.crm.time-zone is \"Mexico\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"';'", "semicolon", "Semicolon"})
    void delimiterIsACharacterOrItsName(String delimiter) {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id;created_at", "L1;2026-07-01T00:00Z")
                .config("sla.crm.delimiter: " + delimiter)
                .read();

        assertThat(night.lead("L1")).isZero();
    }

    @Test
    void tabCanBeTheDelimiter() {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id\tcreated_at\tsource", "L1\t2026-07-01T00:00Z\t")
                .config("sla.crm.delimiter: \"\\t\"")
                .read();

        assertThat(night.lead("L1")).isZero();
    }

    @Test
    void entityOverridesCommonSetting() {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id;created_at", "L1;2026-07-01 00:00")
                .file("deals.csv", "deal_id,created_at", "D1,2026-07-01 00:00")
                .config("sla.crm:", "  time-zone: UTC", "  leads: {delimiter: ';', time-zone: Europe/Madrid}")
                .read();

        assertThat(night.createdAt("L1")).isEqualTo("2026-06-30T22:00:00Z");
        assertThat(night.facts.deals().createdAt(0)).isEqualTo(1_782_864_000_000_000L);
    }

    @Test
    void theTextOfASetUp_isInTheOrderOfItsKeys() {
        // the platform shuffles its own unmodifiable maps anew in every process
        ExportSetup setup = new Night(folder)
                .config(
                        "sla.crm:",
                        "  currency-signs: {MXN: $, EUR: €, BRL: R$}",
                        "  leads:",
                        "    columns: {owner: Quien, lead_id: Id, created_at: Alta, source: Origen, campaign: C}",
                        "    values: {status: {working: [w], accepted: [a]}, stage: {mql: [m], lead: [l], sql: [s]}}")
                .setup();

        assertThat(setup.leads().columns().keySet())
                .containsExactly("campaign", "created_at", "lead_id", "owner", "source");
        assertThat(setup.currencySigns().keySet()).containsExactly("BRL", "EUR", "MXN");
        assertThat(setup.leads().values().keySet()).containsExactly("stage", "status");
        assertThat(setup.leads().values().get("stage").keySet()).containsExactly("lead", "mql", "sql");
    }
}
