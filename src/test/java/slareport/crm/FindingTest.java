package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slareport.facts.Entity;
import slareport.failure.UserError;

class FindingTest {
    private static final String LEADS = "lead_id,created_at";
    private static final String DEALS = "deal_id,created_at";

    @TempDir
    Path folder;

    @Test
    void missingFolder_isRefused() {
        assertRefused(new Night(folder.resolve("nowhere")), "nowhere does not exist");
    }

    @Test
    void fileInsteadOfFolder_isRefused() {
        new Night(folder).file("leads.csv", LEADS);
        assertRefused(new Night(folder.resolve("leads.csv")), "is no folder");
    }

    @Test
    void folderWithoutCsv_isRefused() {
        assertRefused(new Night(folder).file("readme.txt", "hello"), "holds no CSV file");
    }

    @Test
    void neitherLeadsNorDeals_isRefusedWithTheSettingsToUse() {
        assertRefused(new Night(folder).file("rooms.csv", "room,floor"), "sla.crm.leads.files or sla.crm.deals.files");
    }

    @Test
    void dealsAlone_areEnough() {
        Night night = new Night(folder).file("deals.csv", DEALS).read();
        assertThat(night.facts.has(Entity.DEALS)).isTrue();
        assertThat(night.facts.has(Entity.LEADS)).isFalse();
    }

    @Test
    void fileThatFitsTwoEntities_isRefused() {
        Night night = new Night(folder).file("leads.csv", LEADS).config("sla.crm.deals.files: ['l*.csv']");
        assertRefused(night, "leads.csv fits the files of leads and of deals");
    }

    @Test
    void namedFilesThatAreNotThere_areRefused() {
        Night night = new Night(folder).file("leads.csv", LEADS).config("sla.crm.activities.files: ['Calls*.csv']");
        assertRefused(night, "fits sla.crm.activities.files (Calls*.csv)");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        UserError error = new Night(folder)
                .bytes("leads-1.csv", new byte[0])
                .file("leads-2.csv", "lead_id,source")
                .file("leads-3.csv", "lead_id,created_at,Created_At")
                .refusal();

        assertThat(error.kind()).isEqualTo(UserError.Kind.INPUTS);
        assertThat(error.sentences()).hasSize(3);
        assertThat(error.sentences().get(0)).startsWith("leads-1.csv is empty");
        assertThat(error.sentences().get(1))
                .startsWith("leads-2.csv has no column created_at")
                .contains("sla.crm.leads.columns.created_at");
        assertThat(error.sentences().get(2)).startsWith("leads-3.csv has 2 columns that could be created_at");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"lead_id;created_at ! \";\"", "lead_id|created_at ! \"|\"", "lead_id\tcreated_at ! tab"})
    void headerThatIsDividedByAnotherDelimiterThanIsSet_isRefusedWithTheOneToSet(String header, String value) {
        UserError error = new Night(folder)
                .file("leads.csv", header.replace("\\t", "\t"))
                .config("sla.crm.leads.delimiter: comma")
                .refusal();
        assertThat(error.sentences())
                .singleElement()
                .asString()
                .endsWith("set sla.crm.leads.delimiter to " + value + ".");
    }

    @ParameterizedTest
    @CsvSource({"504B030414000600, XLSX", "D0CF11E0A1B11AE1, XLS)"})
    void workbookInsteadOfCsv_isCalledAWorkbook(String bytes, String kind) {
        Night night = new Night(folder).bytes("leads.csv", HexFormat.of().parseHex(bytes));
        assertThat(night.refusal().sentences())
                .singleElement()
                .asString()
                .startsWith("leads.csv is a workbook (" + kind)
                .contains("save it as CSV");
    }

    @Test
    void columnThatIsMissing_isRefusedWithThoseThatAreThereAndTheNearest() {
        UserError error = new Night(folder)
                .file("leads.csv", "Lead_IDs,Created_on,Sourced")
                .refusal();
        assertThat(error.sentences().get(0)).endsWith("Did you mean \"Lead_IDs\"?");
        assertThat(error.sentences().get(1))
                .endsWith("Its columns are: Lead_IDs, Created_on, Sourced. Did you mean \"Created_on\"?");
    }

    @Test
    void columnThatACrmRenamed_isTheOnlyOneThatIsMissed() {
        UserError error = new Night(folder)
                .file(
                        "leads.csv",
                        "Record ID,Created,Lifecycle Stage,Lead Status,Contact owner",
                        "1,2026-07-01,Lead,New,Ana")
                .refusal();
        assertThat(error.sentences()).singleElement().asString().startsWith("leads.csv has no column created_at");
    }

    @Test
    void firstLineOfValues_isNotRepeated() {
        UserError error =
                new Night(folder).file("leads.csv", "Ana Paz,2026-07-01,web").refusal();
        assertThat(error.sentences())
                .allSatisfy(sentence -> assertThat(sentence)
                        .endsWith(
                                "No name in its first line is known, which may hold a row instead of the names of columns.")
                        .doesNotContain("Ana"));
    }

    @Test
    void headersTwiceThatNobodyAsksFor_doNotMatter() {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id,created_at,Note,note,,", "L1,2026-07-01T00:00Z,a,b,c,d")
                .read();
        assertThat(night.lead("L1")).isZero();
    }

    @Test
    void filesComeByEntityAndName_ignoringCaseAndHiddenOnes() throws IOException {
        new Night(folder)
                .file("Leads-b.CSV", LEADS)
                .file("leads-a.csv", LEADS)
                .file("deals.csv", DEALS)
                .file(".leads-old.csv", LEADS)
                .file(".trash/leads.csv", LEADS)
                .file("archive/leads.csv", LEADS);
        Path elsewhere = Files.writeString(folder.resolve("kept.txt"), "owner\n");
        Files.createSymbolicLink(folder.resolve("owners.csv"), elsewhere);

        assertThat(new Night(folder).find().files())
                .extracting(InputFile::name)
                .containsExactly("Leads-b.CSV", "leads-a.csv", "deals.csv", "owners.csv");
    }

    @Test
    void globsReachIntoFolders() {
        Night night = new Night(folder)
                .file("2026/july/leads.csv", LEADS)
                .file("2026/deals.csv", DEALS)
                .config("sla.crm:", "  leads.files: ['**/leads.csv']", "  deals.files: ['2026/*.csv']");
        assertThat(night.find().files())
                .extracting(InputFile::name)
                .containsExactly("2026/july/leads.csv", "2026/deals.csv");
    }

    @Test
    void fileWithHeaderOnly_hasNoRows() {
        Night night = new Night(folder).file("leads.csv", LEADS).read();
        assertThat(night.facts.files())
                .singleElement()
                .satisfies(counts -> assertThat(counts.rows()).isZero());
    }

    private static void assertRefused(Night night, String why) {
        UserError error = night.refusal();
        assertThat(error.kind()).isEqualTo(UserError.Kind.INPUTS);
        assertThat(error.sentences())
                .anySatisfy(sentence -> assertThat(sentence).contains(why));
    }
}
