package slareport.crm;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever the bytes of the exports, the night ends soon: refused in words, or with a report that adds up. */
class BrokenBytesTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    static final String LEADS = """
            lead_id,created_at,qualified_on,owner,source,score,merged_into,modified_at
            L1,2026-07-01T09:00,2026-07-02T10:00,ana,web,12,,2026-07-03
            L2,06/07/2026 15:00,2026-07-07T16:00:00Z,"Núñez, Ana","trade
            fair",7.5,L1,
            L3,27/07/2026,,ben,"say ""hi""\","1,5",,2026-07-08
            L1,2026-07-01T09:00,,ben,web,9,,2026-07-02
            """;
    static final String DEALS = """
            deal_id;created_at;lead_id;outcome;closed_at;amount;currency
            D1;2026-07-09T10:00;L1;won;2026-07-20T10:00;1.200,50;MXN
            D2;2026-07-09T10:00;L2;lost;2026-07-21T10:00;"800,00";USD
            D3;2026-08-09T10:00;L9;open;;;
            """;

    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("broken");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        for (String name : List.of("leads.csv", "deals.csv")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    /** A change of bytes at a place: so many of them give way to others. */
    record Change(double place, int gone, byte[] instead) {
        byte[] in(byte[] bytes) {
            int from = (int) (place * bytes.length);
            int to = Math.min(bytes.length, from + gone);
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            changed.write(bytes, 0, from);
            changed.writeBytes(instead);
            changed.write(bytes, to, bytes.length - to);
            return changed.toByteArray();
        }

        @Override
        public String toString() {
            return place + ": " + gone + " → " + Arrays.toString(instead);
        }
    }

    @Property
    void randomBytes(@ForAll byte[] leads, @ForAll byte[] deals) {
        endsWell(leads, deals);
    }

    @Property
    void changedExports(
            @ForAll("changes") List<Change> ofLeads,
            @ForAll("changes") List<Change> ofDeals,
            @ForAll("charsets") Charset charset,
            @ForAll boolean packed) {
        byte[] leads = LEADS.getBytes(charset);
        byte[] deals = DEALS.getBytes(charset);
        endsWell(changed(packed ? gzip(leads) : leads, ofLeads), changed(deals, ofDeals));
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of("UTF-8", "UTF-16LE", "windows-1252").map(Charset::forName);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<byte[]> marks = Arbitraries.of(",", ";", "\t", "\"", "\"\"", "\n", "\r", "0", "-", "L1", "99", "/")
                .map(mark -> mark.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(12);
        Arbitrary<byte[]> pieces = Combinators.combine(
                        Arbitraries.doubles().between(0, 0.9),
                        Arbitraries.integers().between(1, 120))
                .as((from, length) -> {
                    byte[] whole = LEADS.getBytes(StandardCharsets.UTF_8);
                    int start = (int) (from * whole.length);
                    return Arrays.copyOfRange(whole, start, Math.min(whole.length, start + length));
                });
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.oneOf(marks, any, pieces))
                .as(Change::new)
                .list()
                .ofMaxSize(4);
    }

    private static void endsWell(byte[] leads, byte[] deals) {
        for (String limit : List.of("5%", "100%")) {
            assertTimeoutPreemptively(
                    SOON,
                    () -> GoodEnd.of(new Night(folder)
                            .config("sla.crm.reject-limit: " + limit)
                            .bytes("leads.csv", leads)
                            .bytes("deals.csv", deals)));
        }
    }

    private static byte[] changed(byte[] bytes, List<Change> changes) {
        byte[] changed = bytes;
        for (Change change : changes) {
            changed = change.in(changed);
        }
        return changed;
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
