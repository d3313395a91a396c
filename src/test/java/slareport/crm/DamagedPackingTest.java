package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packed exports that are damaged where Java itself notices nothing, and one that only seems so. */
class DamagedPackingTest {
    private static final String LEADS = "lead_id,created_at,source\nL1,2026-07-01,web\nL2,2026-07-02,fair\n";

    @TempDir
    Path folder;

    @Test
    void gzipFilesOneBehindTheOther_areOneExport() throws IOException {
        Night night = new Night(folder)
                .bytes("leads.csv.gz", joined(gzip(LEADS), gzip("L3,2026-07-03,web\n")))
                .read();
        assertThat(night.facts.leadIds().size()).isEqualTo(3);
    }

    @Test
    void secondGzipFileOfOneExport_cannotBeCutOffUnnoticed() throws IOException {
        byte[] first = gzip(LEADS);
        byte[] second = gzip("L3,2026-07-03,web\n");
        for (int length = 1; length < second.length; length++) {
            byte[] cut = joined(first, Arrays.copyOf(second, length));
            assertThat(new Night(folder).bytes("leads.csv.gz", cut).refusal().sentences())
                    .as("%d bytes of the second", length)
                    .singleElement()
                    .asString()
                    .contains("leads.csv.gz cannot be read")
                    .contains("export it again");
        }
    }

    @Test
    void changedByteInAnArchive_isNoticedByItsChecksum() throws IOException {
        byte[] archive = stored("leads.csv", LEADS);
        String asText = new String(archive, StandardCharsets.ISO_8859_1);
        archive[asText.indexOf("fair")] = 'p';

        assertThat(new Night(folder).bytes("export.zip", archive).refusal().sentences())
                .singleElement()
                .asString()
                .contains("export.zip/leads.csv cannot be read: what is packed in it is cut off or damaged");
    }

    @Test
    void twoPartsOfOneName_areRefused_sinceOnlyOneWouldBeRead() throws IOException {
        String asText = new String(
                joined(stored("leads1.csv", LEADS, "leads2.csv", LEADS.replace('L', 'M'))),
                StandardCharsets.ISO_8859_1);
        byte[] archive = asText.replace("leads2.csv", "leads1.csv").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new Night(folder).bytes("export.zip", archive).refusal().sentences())
                .anySatisfy(sentence ->
                        assertThat(sentence).contains("export.zip").contains("holds two files of one name"));
    }

    @Test
    void namesThatAreNotUtf8_asWindowsPacksThem_areNoDamage() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.ISO_8859_1)) {
            out.putNextEntry(new ZipEntry("a\u00F1o/leads.csv"));
            out.write(LEADS.getBytes(StandardCharsets.UTF_8));
        }
        Night night = new Night(folder).bytes("export.zip", bytes.toByteArray()).read();
        assertThat(night.facts.leadIds().size()).isEqualTo(2);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] stored(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                byte[] text = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(namesAndTexts[i]);
                CRC32 checksum = new CRC32();
                checksum.update(text);
                entry.setSize(text.length);
                entry.setCrc(checksum.getValue());
                out.putNextEntry(entry);
                out.write(text);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
