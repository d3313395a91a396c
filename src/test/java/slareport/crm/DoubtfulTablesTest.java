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

/** Tables that may be exports and are not whole, or not where exports are looked for. */
class DoubtfulTablesTest {
    private static final String CONTACTS = "Record ID,Create Date,Lifecycle Stage,Lead Status,Contact owner";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\003\004junk"})
    void tableThatCannotBeLookedInto_isRefusedWhereHeadersTellWhatFilesAre(String content) {
        Night night = new Night(folder)
                .file("contacts.csv", CONTACTS, "1,2026-07-01 10:00,Lead,New,Ana")
                .file("calls.csv", StandardCharsets.ISO_8859_1, content);

        assertThat(night.refusal().sentences())
                .singleElement()
                .asString()
                .startsWith("calls.csv is not read: ")
                .contains("It may be an export that is not whole")
                .endsWith("--accept unfinished.");
    }

    @Test
    void tableThatCannotBeLookedInto_isPassedOverWhereNamesTellWhatFilesAre() {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id,created_at", "L1,2026-07-01")
                .file("log.csv", StandardCharsets.UTF_8, "");

        assertThat(night.find().notRead())
                .extracting(UnreadFile::sentence)
                .containsExactly("log.csv is not read: it is empty.");
    }

    @Test
    void oneBrokenCharacter_doesNotMakeAFileOfUtf8OneOfWindows1252() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("lead_id,created_at,source\nL1,2026-07-01,Promoci".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC3);
        bytes.write("\nL2,2026-07-01,Promoci\u00f3n\nL3,2026-07-01,Campa\u00f1a\n".getBytes(StandardCharsets.UTF_8));

        assertThat(new Night(folder)
                        .bytes("leads.csv", bytes.toByteArray())
                        .refusal()
                        .sentences())
                .singleElement()
                .asString()
                .startsWith("leads.csv is not written in windows-1252")
                .contains("sla.crm.leads.charset");
    }

    @Test
    void capitalBeforeACurlyQuote_isStillWindows1252() {
        Night night = new Night(folder)
                .file(
                        "leads.csv",
                        Charset.forName("windows-1252"),
                        "lead_id,created_at,source\nL1,2026-07-01,\u201cCAF\u00c9\u201d\nL2,2026-07-01,se\u00f1al\n")
                .read();
        assertThat(night.leadText("L1", "source")).isEqualTo("\u201cCAF\u00c9\u201d");
    }

    @Test
    void archiveIsReadWhereItsTablesBegin_andWhatLiesDeeperIsNamed() throws IOException {
        Night night = new Night(folder)
                .bytes(
                        "export.zip",
                        zip(
                                "crm/leads.csv",
                                "lead_id,created_at,source\nL1,2026-07-01,new\n".getBytes(StandardCharsets.UTF_8),
                                "crm/old/leads.csv",
                                "lead_id,created_at,source\nL1,2026-07-01,old\nL0,2026-07-01,old\n"
                                        .getBytes(StandardCharsets.UTF_8)))
                .read();

        assertThat(night.leadText("L1", "source")).isEqualTo("new");
        assertThat(night.facts.leadIds().size()).isEqualTo(1);
        assertThat(night.find().notRead())
                .extracting(UnreadFile::sentence)
                .containsExactly(
                        "export.zip/crm/old/leads.csv is not read: it lies in a folder of the archive below the"
                                + " other tables.");
    }

    @Test
    void gzipWithinAnArchive_isUnpackedToo() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("lead_id,created_at\nL1,2026-07-01\n".getBytes(StandardCharsets.UTF_8));
        }
        Night night = new Night(folder)
                .bytes("export.zip", zip("leads.csv.gz", packed.toByteArray()))
                .read();
        assertThat(night.facts.leadIds().size()).isEqualTo(1);
    }

    @Test
    void exportBesideThoseThatAreToldByTheirNames_isNamedForWhatItIs() {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id,created_at", "L1,2026-07-01")
                .file("all-contacts.csv", CONTACTS, "1,2026-07-01 10:00,Lead,New,Ana");
        assertThat(night.find().notRead())
                .extracting(UnreadFile::sentence)
                .containsExactly(
                        "all-contacts.csv is not read: it looks like leads of HubSpot (hubspot/contacts), but the"
                                + " files of leads are told by their names (sla.crm.leads.files).");
    }

    @Test
    void workbookBesideTheExports_isNamed() {
        Night night = new Night(folder)
                .file("leads.csv", "lead_id,created_at", "L1,2026-07-01")
                .file("deals.xlsx", "PK");
        assertThat(night.find().notRead())
                .extracting(UnreadFile::sentence)
                .containsExactly("deals.xlsx is not read: it is a workbook; save it as CSV UTF-8 if it is an export.");
    }

    @Test
    void firstLineOfAFileWithoutAHeader_isNotRepeatedAlthoughItHoldsNamesAlone() {
        Night night = new Night(folder).file("leads.csv", "Juan Perez,Acme,Madrid", "Ana Paz,Stone,Lima");
        assertThat(night.refusal().sentences())
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain("Perez"));
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }
}
