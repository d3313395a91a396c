package slareport.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    private static final String HASH = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder;

    private final List<Doubt> doubts = new ArrayList<>();

    @Test
    void namesMayHoldCommasAndQuotes_inQuotes() throws IOException {
        Manifest manifest = manifest("file,rows,sha256\n\"leads, \"\"new\"\".csv\", 12 ,\n");

        assertThat(doubts).isEmpty();
        assertThat(manifest.lines()).containsExactly(new Manifest.Line("leads, \"new\".csv", "12", ""));
        assertThat(manifest.otherRows(Map.of("leads, \"new\".csv", 12L))).isEmpty();
        assertThat(manifest.otherRows(Map.of("leads, \"new\".csv", 1L)))
                .extracting(Doubt::found)
                .containsExactly("leads, \"new\".csv has 1 row below its header; manifest.csv says 12.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",5,",
                "leads.csv",
                "leads.csv,5",
                "leads.csv,-5,",
                "leads.csv,5 000,",
                "leads.csv,5,abc",
                "leads.csv,5," + HASH + "0",
                "leads.csv,5," + HASH + ",x",
                "leads.csv,1234567890123456789,"
            })
    void aLineThatIsNoneOfItsKind_isDoubtful(String line) throws IOException {
        assertThat(manifest("file,rows,sha256\n" + line + "\n").lines()).isEmpty();
        assertThat(doubts)
                .singleElement()
                .extracting(Doubt::found)
                .asString()
                .startsWith("manifest.csv, line 2, is not a file name");
    }

    @Test
    void aFileThatIsNoText_isDoubtful() throws IOException {
        Files.write(folder.resolve(Manifest.NAME), new byte[] {(byte) 0xC3, 0x28});
        assertThat(Manifest.in(folder, doubts)).isEqualTo(Manifest.NONE);
        assertThat(doubts).extracting(Doubt::found).containsExactly("manifest.csv cannot be read as UTF-8.");
    }

    @Test
    void aFileThatIsFarTooLong_isNotRead() throws IOException {
        manifest("file,rows,sha256\n".repeat(100_000));
        assertThat(doubts)
                .extracting(Doubt::found)
                .containsExactly("manifest.csv has more than 1048576 bytes, which no manifest needs.");
    }

    @Test
    void withoutAManifest_nothingIsHeldAgainstIt() {
        assertThat(Manifest.in(folder, doubts)).isEqualTo(Manifest.NONE);
        assertThat(doubts).isEmpty();
    }

    private Manifest manifest(String text) throws IOException {
        Files.writeString(folder.resolve(Manifest.NAME), text);
        return Manifest.in(folder, doubts);
    }
}
