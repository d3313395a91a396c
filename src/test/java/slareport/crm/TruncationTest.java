package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.failure.UserError;

/**
 * An export that is cut off, wherever, is refused, or every row that is kept of it is one of the whole export. The last
 * columns end in what looks whole when it is cut: words, amounts, ids, doubled quotes.
 */
class TruncationTest {
    private static final Map<String, String> EXPORT =
            new TreeMap<>(Map.of("leads.csv", """
            lead_id,created_at,owner,campaign,source
            L1,2026-07-01T09:00,"García, Ana","two
            lines",feria
            L12,2026-07-02T10:30:15,Iñaki,"5"" x 7""\",web seminar
            L13,2026-07-03,Ana,,"said ""yes""\"
            """, "deals.csv", """
            deal_id,created_at,lead_id,outcome,closed_at,product,amount
            D1,2026-07-05T10:00,L12,won,2026-07-20T10:00,"piñata, big",1200.50
            D2,2026-07-06T10:00,L1,open,,"piñata",800
            """, "activities.csv", """
            activity_id,occurred_at,owner,type,direction,lead_id
            A1,2026-07-05T11:30,Ana,call,outbound,L1
            A2,2026-07-07T12:00,"García, Ana",email,"outbound",L13
            """));

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "leads.csv, UTF-8",
        "leads.csv, UTF-16LE",
        "leads.csv, UTF-16BE",
        "leads.csv, windows-1252",
        "deals.csv, UTF-8",
        "deals.csv, UTF-16LE",
        "deals.csv, windows-1252",
        "activities.csv, UTF-8",
        "activities.csv, UTF-16BE",
        "activities.csv, windows-1252"
    })
    void plainFileCutAtEachByte(String name, Charset charset) {
        Set<String> whole = readWhole();
        cutAtEachByte(name, EXPORT.get(name).getBytes(charset), whole);
        cutAtEachByte(name, EXPORT.get(name).replace("\n", "\r\n").getBytes(charset), whole);
    }

    @Test
    void markedFileCutAtEachByte() {
        cutAtEachByte("leads.csv", ("\uFEFF" + EXPORT.get("leads.csv")).getBytes(StandardCharsets.UTF_8), readWhole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"leads.csv", "deals.csv", "activities.csv"})
    void packedFileCutAtEachByte(String name) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(EXPORT.get(name).getBytes(StandardCharsets.UTF_8));
        }
        cutAtEachByte(name, packed.toByteArray(), readWhole());
    }

    @Test
    void archiveCutAtEachByte() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, String> file : EXPORT.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] whole = packed.toByteArray();
        Set<String> rows = readWhole();
        EXPORT.keySet().forEach(name -> folder.resolve(name).toFile().delete());
        assertThat(kept(new Night(folder).bytes("crm.zip", whole).read())).isEqualTo(rows);
        for (int length = 0; length < whole.length; length++) {
            assertThat(new Night(folder)
                            .bytes("crm.zip", Arrays.copyOf(whole, length))
                            .refusal())
                    .as("%d of %d bytes", length, whole.length)
                    .isNotNull();
        }
    }

    private void cutAtEachByte(String name, byte[] whole, Set<String> rows) {
        Night night = new Night(folder);
        for (int length = 0; length <= whole.length; length++) {
            night.bytes(name, Arrays.copyOf(whole, length));
            try {
                night.read();
            } catch (UserError e) {
                assertThat(e.kind()).isEqualTo(UserError.Kind.INPUTS);
                assertThat(length).as("the whole file is read").isLessThan(whole.length);
                continue;
            }
            assertThat(rows)
                    .as("%s after %d of %d bytes", name, length, whole.length)
                    .containsAll(kept(night));
        }
        assertThat(kept(night)).isEqualTo(rows);
    }

    private Set<String> readWhole() {
        Night night = new Night(folder);
        EXPORT.forEach((name, text) -> night.file(name, StandardCharsets.UTF_8, text));
        return kept(night.read());
    }

    /** The rows, whichever line end the file has. */
    private static Set<String> kept(Night night) {
        return KeptRows.of(night.facts).stream()
                .map(row -> row.replace("\r\n", "\n"))
                .collect(Collectors.toSet());
    }
}
