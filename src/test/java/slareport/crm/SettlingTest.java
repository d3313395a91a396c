package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.facts.Entity;
import slareport.failure.UserError;

/** Files that settle by themselves how they are written. */
class SettlingTest {
    private static final String TABLE = "lead_id,created_at,source\nL1,2026-07-01T00:00Z,se\u00f1al\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void delimiterIsTheOneThatDividesTheHeader(String delimiter) {
        Night night = new Night(folder)
                .file("leads.csv", StandardCharsets.UTF_8, TABLE.replace(",", delimiter))
                .read();
        assertThat(night.leadText("L1", "source")).isEqualTo("se\u00f1al");
    }

    @Test
    void otherDelimitersInQuotesOrInHeaders_doNotConfuse() {
        Night night = new Night(folder)
                .file(
                        "leads.csv",
                        "lead_id;created_at;source;\"Notes, if any | all\"",
                        "L1;2026-07-01T00:00Z;a,b,c,d;x")
                .read();
        assertThat(night.leadText("L1", "source")).isEqualTo("a,b,c,d");
    }

    @Test
    void delimiterThatExcelNamesOnTheFirstLine_isFollowed() {
        Night night = new Night(folder)
                .file("leads.csv", "sep=;", "lead_id;created_at;source", "L1;2026-07-01T00:00Z;web", "L2;nonsense;x")
                .config("sla.crm.reject-limit: 60%")
                .read();
        assertThat(night.leadText("L1", "source")).isEqualTo("web");
        assertThat(night.rejects.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(4));
    }

    @Test
    void twoDelimitersThatDivideAllRowsAlike_areAQuestion() {
        UserError error = new Night(folder)
                .file("leads.csv", "number;a,name;b", "1;2,3;4")
                .refusal();
        assertThat(error.sentences().get(0))
                .startsWith("leads.csv can be divided by \",\" as well as by \";\"")
                .endsWith("say which it is in sla.crm.leads.delimiter.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void charsetIsSettledByTheBytes(String charset) {
        Night night = new Night(folder)
                .file("leads.csv", Charset.forName(charset), TABLE)
                .read();
        assertThat(night.leadText("L1", "source")).isEqualTo("se\u00f1al");
    }

    @Test
    void firstByteBeyondAscii_maySettleTheCharsetAfterMegabytes() {
        String rows = "lead_id,created_at,source\n" + "L1,2026-07-01T00:00Z,plain\n".repeat(100_000)
                + "L2,2026-07-01T00:00Z,5 \u20ac\n";
        Night night = new Night(folder)
                .file("leads.csv", Charset.forName("windows-1252"), rows)
                .read();
        assertThat(night.leadText("L2", "source")).isEqualTo("5 \u20ac");
    }

    @Test
    void characterThatTheEndCutsOff_isNoneOfWindows1252() {
        byte[] whole = "lead_id,created_at,source\nL1,2026-07-01T00:00Z,se\u00f1".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
        assertThat(new Night(folder).bytes("leads.csv", cut).refusal().sentences())
                .singleElement()
                .asString()
                .startsWith("leads.csv is not written in UTF-8, as line 2 shows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leads.csv.gz", "leads.csv"})
    void gzipIsReadAsItIs(String name) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(TABLE.getBytes(StandardCharsets.UTF_8));
        }
        Night night = new Night(folder).bytes(name, packed.toByteArray()).read();
        assertThat(night.leadText("L1", "source")).isEqualTo("se\u00f1al");
    }

    @Test
    void gzipThatIsCutOff_isRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(TABLE.getBytes(StandardCharsets.UTF_8));
        }
        byte[] cut = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() - 12);
        assertThat(new Night(folder).bytes("leads.csv.gz", cut).refusal().sentences())
                .singleElement()
                .asString()
                .contains("leads.csv.gz cannot be read: what is packed in it is cut off or damaged");
    }

    @Test
    void partsOfAnArchiveAreFilesOfTheFolder() throws IOException {
        Night night = new Night(folder)
                .bytes(
                        "export.zip",
                        zip(
                                "crm/leads.csv",
                                TABLE,
                                "crm/deals.csv",
                                "deal_id,created_at\nD1,2026-07-02\n",
                                "a.txt",
                                "?"))
                .read();
        assertThat(night.leadText("L1", "source")).isEqualTo("se\u00f1al");
        assertThat(night.facts.files())
                .extracting(file -> file.entity() + " " + file.file())
                .containsExactly("LEADS export.zip/crm/leads.csv", "DEALS export.zip/crm/deals.csv");
    }

    @Test
    void archiveThatGrowsBeyondMeasure_isRefused() throws IOException {
        String bomb = TABLE + "L2,2026-07-01T00:00Z,x\n".repeat(2_000_000);
        Night night = new Night(folder).bytes("export.zip", zip("leads.csv", bomb));
        assertThat(night.refusal().sentences())
                .singleElement()
                .asString()
                .startsWith("export.zip/leads.csv unpacks to more than 250 times its size");
    }

    @Test
    void archiveThatIsNotWhole_isRefused() throws IOException {
        byte[] whole = zip("leads.csv", TABLE);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 30);
        assertThat(new Night(folder).bytes("export.zip", cut).refusal().sentences())
                .singleElement()
                .asString()
                .startsWith("export.zip is no whole ZIP archive");
    }

    @Test
    void fileThatIsTwoEntitiesByConfiguration_isReadAsBoth() {
        Night night = new Night(folder)
                .file("sheet.csv", "lead_id,created_at,deal_id", "L1,2026-07-01T00:00Z,D1")
                .config("sla.crm: {leads: {files: [sheet.csv]}, deals: {files: [sheet.csv]}}")
                .read();
        assertThat(night.facts.has(Entity.LEADS)).isTrue();
        assertThat(night.facts.deals().size()).isEqualTo(1);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }
}
