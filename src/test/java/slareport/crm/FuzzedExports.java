package slareport.crm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What the fuzzer tries: its bytes are an export of a made-up night, the first of them says which. Run by {@code mvn -P
 * fuzz}; what it starts from is written afresh each time.
 */
public final class FuzzedExports {
    private static final Path WORK = Path.of("target", "fuzz");
    private static final Path FOLDER = WORK.resolve("exports");
    private static final List<String> NAMES = List.of("leads.csv", "deals.csv", "activities.csv", "crm.zip", "any.csv");
    private static final String ACTIVITIES = """
            activity_id|lead_id|occurred_at|type|direction|automated
            A1|L1|2026-07-05T11:30|call|outbound|no
            |L2|7/5/2026 11:30 PM|email|"out""bound"|yes
            """;

    private FuzzedExports() {}

    /** Called by the fuzzer before it starts: makes the folders and the examples. */
    public static void fuzzerInitialize() throws IOException {
        Files.createDirectories(FOLDER);
        Path corpus = Files.createDirectories(WORK.resolve("corpus"));
        List<String> texts = List.of(BrokenBytesTest.LEADS, BrokenBytesTest.DEALS, ACTIVITIES);
        for (int name = 0; name < texts.size(); name++) {
            byte[] text = texts.get(name).getBytes(StandardCharsets.UTF_8);
            seed(corpus, name, "plain", text);
            seed(corpus, name, "gzip", BrokenBytesTest.gzip(text));
            for (String charset : List.of("UTF-16LE", "UTF-16BE", "windows-1252")) {
                seed(corpus, name, charset, texts.get(name).getBytes(Charset.forName(charset)));
            }
        }
        seed(corpus, 3, "zip", zip(BrokenBytesTest.LEADS));
        seed(
                corpus,
                4,
                "hubspot",
                "Record ID,Create Date,Lifecycle Stage\n7,2026-07-01 09:00,Lead\n".getBytes("UTF-8"));
        seed(corpus, 4, "sep", "sep=;\nlead_id;created_at\nL1;2026-07-01\n".getBytes("UTF-8"));
    }

    /** Called by the fuzzer with each of its ideas. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (data.length == 0) {
            return;
        }
        String name = NAMES.get(Math.floorMod(data[0], NAMES.size()));
        byte[] bytes = java.util.Arrays.copyOfRange(data, 1, data.length);
        GoodEnd.of(new Night(FOLDER)
                .config("sla.crm.reject-limit: " + ((data[0] & 0x40) == 0 ? "100%" : "5%"))
                .bytes(name, bytes));
        Files.delete(FOLDER.resolve(name));
    }

    private static void seed(Path corpus, int name, String what, byte[] bytes) throws IOException {
        ByteArrayOutputStream seed = new ByteArrayOutputStream();
        seed.write(name);
        seed.writeBytes(bytes);
        Files.write(corpus.resolve(name + "-" + what), seed.toByteArray());
    }

    private static byte[] zip(String leads) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("leads.csv"));
            out.write(leads.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
