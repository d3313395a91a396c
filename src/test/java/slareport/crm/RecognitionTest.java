package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.facts.Entity;

/** What a file is told to be by its header, and what is asked where the header leaves it open. */
class RecognitionTest {
    private static final String DEALS = "Deal ID,Fecha de apertura,Valor,Estado,Vendedor";
    private static final String DEAL = "D1,2026-07-02,900,Ganado,Rosa";
    private static final String WON = "Lead ID,Fecha de venta,Valor,Vendedor";
    private static final String WON_DEAL = "L1,2026-07-02,900,Rosa";
    private static final String LEADS = "lead_id,created_at";
    private static final String DEALS_BY_LINE = "Potential Name,Created Time,Stage,Amount";
    private static final String DEAL_BY_LINE = "Roof,2026-07-01 09:00,Closed Won,500";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"dynamics, 'createdon,leadid,statecode'", "salesforce, 'Create Date,Lead ID,Lead Status'"})
    void orderOfDayAndMonthThatIsConfigured_isNotOverruledByTheCrm(String preset, String header) {
        Night night = new Night(folder)
                .file("leads.csv", header, "7/3/2026 9:05,L1,1")
                .config("sla.crm: {preset: " + preset + ", reject-limit: 100%, date-patterns: ['M/d/yyyy']}")
                .read();
        assertThat(night.reasons()).hasSize(1);
    }

    @Test
    void orderOfDayAndMonth_isSettledByTheFileOfACrm() {
        Night night = new Night(folder)
                .zone("UTC")
                .file(
                        "leads.csv",
                        "createdon,leadid,statecode,owneridname",
                        "7/3/2026 9:05,L1,1,Rosa",
                        "7/14/2026 9:05,L2,1,Rosa")
                .read();
        assertThat(night.createdAt("L1")).isEqualTo(Instant.parse("2026-07-03T09:05:00Z"));
    }

    @Test
    void dealsOfTheirOwn_areNotReadFromTheLeadsOnceMore() {
        Night night = new Night(folder)
                .file("export1.csv", DEALS, DEAL)
                .file(
                        "export2.csv",
                        "Lead ID,Fecha de ingreso,Vendedor,Origen,Fecha de venta,Valor",
                        "L1,2026-07-01,Rosa,Web,2026-07-02,900");
        assertThat(night.find().files())
                .extracting(file -> file.entity() + " " + file.name())
                .containsExactly("LEADS export2.csv", "DEALS export1.csv");
    }

    @Test
    void dealsWithIdsOfTheirOwnBesideDealsWithIdsOfLeads_areAQuestion() {
        assertAsked(
                new Night(folder).file("export1.csv", DEALS, DEAL).file("export2.csv", WON, WON_DEAL),
                "deals",
                "export1.csv",
                "export2.csv",
                "sla.crm.deals.files");
        assertAsked(
                new Night(folder.resolve("named"))
                        .file("deals-1.csv", DEALS, DEAL)
                        .file("deals-2.csv", WON, WON_DEAL),
                "deals",
                "deals-1.csv",
                "deals-2.csv",
                "sla.crm.deals.files");
    }

    @Test
    void dealsUnderDifferentIds_areAQuestion() {
        assertAsked(
                new Night(folder)
                        .file("export1.csv", DEALS, DEAL)
                        .file("export2.csv", DEALS.replace("Deal ID", "ID del negocio"), DEAL),
                "export1.csv by \"Deal ID\"",
                "export2.csv by \"ID del negocio\"");
    }

    @Test
    void dealsWithoutIdsInSeveralFiles_areRefused() {
        Night night = new Night(folder)
                .file("Deals.csv", DEALS_BY_LINE, DEAL_BY_LINE)
                .file("Deals (1).csv", DEALS_BY_LINE, DEAL_BY_LINE);
        assertAsked(night, "Deals.csv", "Deals (1).csv", "keep one file", "deal_id");
    }

    @Test
    void dealsWithoutIdsInOneFile_areRead() {
        Night night =
                new Night(folder).file("Deals.csv", DEALS_BY_LINE, DEAL_BY_LINE).read();
        assertThat(night.facts.deals().size()).isEqualTo(1);
    }

    @Test
    void quotesOfDeals_areNoDeals() {
        assertNotRead("Record Id,Quote Owner,Subject,Deal Name,Quote Stage,Created Time,Currency,Grand Total");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID,Name,Address,Owner,Open deals,Won deals",
                "ID,Name,Code,Price,Owner",
                "Mes,Costo,Empleado",
                "Comercial,Zona,Fecha",
                "Fecha,Gasto,Canal,Factura,Proveedor,Cuenta,Centro",
            })
    void tableOfWhichMostMeansNothing_isNotRead(String header) {
        assertNotRead(header);
    }

    @ParameterizedTest
    @CsvSource({
        "OWNERS, 'owner,team,active'",
        "OWNERS, 'Vendedor,Equipo,Activo,Correo'",
        "SPEND, 'Mes,Costo,Canal,Nota'",
        "VISITS, 'date,visits'",
    })
    void tableThatMeansWhatItSays_isRead(Entity entity, String header) {
        Night night = new Night(folder).file("leads.csv", LEADS).file("other.csv", header);
        assertThat(night.find().files())
                .extracting(file -> file.entity() + " " + file.name())
                .contains(entity + " other.csv");
    }

    @Test
    void severalTablesOfSpendThatDiffer_areAQuestion() {
        Night night = new Night(folder)
                .file("leads.csv", LEADS)
                .file("a.csv", "Mes,Costo,Canal")
                .file("b.csv", "Día,Gasto,Campaña");
        assertAsked(night, "a.csv", "b.csv", "sla.crm.spend.files");
    }

    @Test
    void tablesOfSpendThatAreAlike_areRead() {
        Night night = new Night(folder)
                .file("leads.csv", LEADS)
                .file("a.csv", "Mes,Costo,Canal")
                .file("b.csv", "Mes,Costo,Canal");
        assertThat(night.find().files()).hasSize(3);
    }

    @Test
    void fileThatItsHeaderAloneTells_isSaidAloud() {
        CrmExports exports = new Night(folder)
                .file("leads.csv", LEADS)
                .file("team.csv", "owner,team,active")
                .find();
        assertThat(exports.recognised()).containsExactly("team.csv is read as owners under this program's own names.");
    }

    @ParameterizedTest
    @CsvSource({
        "leads, created_at, Fecha de alta, Fecha de creación, 'ID lead,Vendedor'",
        "deals, outcome, Etapa, Estado, 'Deal ID,Fecha de apertura,Vendedor'",
        "deals, amount, Valor, Monto, 'Deal ID,Fecha de apertura,Vendedor'",
    })
    void sheetWithTwoHeadersForOneFigure_isAQuestionThatTheSettingAnswers(
            String entity, String column, String one, String other, String header) {
        String setting = "sla.crm." + entity + ".columns." + column;
        Night night = new Night(folder).file(entity + ".csv", header + "," + one + "," + other);
        assertAsked(night, entity + ".csv", "\"" + one + "\"", "\"" + other + "\"", setting);

        night.config(setting + ": " + other);

        assertThat(night.refusal()).isNull();
        assertThat(night.find().recognised())
                .containsExactly(
                        entity + ".csv is read as " + entity + " of a sheet kept by hand (sheet/" + entity + ").");
    }

    @Test
    void crmWithTwoHeadersForOneFigure_keepsItsOrder() {
        Night night =
                new Night(folder).file("deals.csv", "Record Id,Deal Owner,Created Time,Closing Date,Closed Time,Stage");
        assertThat(night.refusal()).isNull();
    }

    @Test
    void canonicalHeader_needsNoNameOfItsFile() {
        CrmExports exports = new Night(folder)
                .file("export1.csv", "lead_id,created_at,stage")
                .find();
        assertThat(exports.recognised())
                .containsExactly("export1.csv is read as leads under this program's own names.");
    }

    @Test
    void fileThatItsNameMistakes_isToldByItsHeader() {
        CrmExports exports = new Night(folder)
                .file("deals_stage_history.csv", "deal_id,date_entered,value")
                .file("export1.csv", "Record ID,Deal Name,Create Date,Deal Stage,Amount,Close Date")
                .find();
        assertThat(exports.files())
                .extracting(file -> file.entity() + " " + file.name())
                .containsExactly("DEALS export1.csv", "STAGE_CHANGES deals_stage_history.csv");
    }

    @Test
    void fileOfWhichTheNameIsConfigured_isWhatTheSettingSays() {
        Night night = new Night(folder)
                .file("deals_stage_history.csv", "deal_id,date_entered,value")
                .config("sla.crm.deals.files: ['deals*.csv']");
        assertAsked(night, "deals_stage_history.csv has no column created_at");
    }

    private void assertNotRead(String header) {
        CrmExports exports = new Night(folder)
                .file("leads.csv", LEADS)
                .file("other.csv", header)
                .find();
        assertThat(exports.files()).extracting(InputFile::name).containsExactly("leads.csv");
        assertThat(exports.notRead()).extracting(UnreadFile::file).contains("other.csv");
    }

    private static void assertAsked(Night night, String... parts) {
        assertThat(night.refusal().sentences())
                .anySatisfy(sentence -> assertThat(sentence).contains(parts));
    }
}
