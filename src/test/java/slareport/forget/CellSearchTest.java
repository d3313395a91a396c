package slareport.forget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellSearchTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L12",
                "a,L12,b",
                "a;L12",
                "a\tL12\tb",
                "\"L12\",a",
                "a,\" L12 \"",
                "a\nL12,b",
                "a\r\nL12\r\n",
                "x,L1;L12;L3",
                "a|L12|b"
            })
    void anIdThatFillsACell_isFound(String text) throws IOException {
        assertThat(finds(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L123,L1", "L1 2", "ask L12 again", "xL12,L12x", "L12 and more than that", "l12"})
    void anIdWithinAnotherText_isNone(String text) throws IOException {
        assertThat(finds(text)).isFalse();
    }

    @Test
    void packedTables_areLookedInto() throws IOException {
        Path packed = folder.resolve("leads.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write("a,L12".getBytes(StandardCharsets.UTF_8));
        }
        Path archive = folder.resolve("all.ZIP");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String text : List.of("a,b", "a,L12")) {
                out.putNextEntry(new ZipEntry(text + ".csv"));
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(search("L12").finds(packed)).isTrue();
        assertThat(search("L12").finds(archive)).isTrue();
        assertThat(search("L13").finds(archive)).isFalse();
    }

    @Test
    void anIdInAnyUsualCharacterSet_isFound() throws IOException {
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            Path file = folder.resolve(charset + ".csv");
            Files.writeString(file, "a,ñandú-1,b", charset);
            assertThat(search("ñandú-1").finds(file)).as(charset.name()).isTrue();
            assertThat(search("ñandú-2").finds(file)).as(charset.name()).isFalse();
        }
    }

    @Test
    void anIdAcrossTheBuffersEnd_isFound() throws IOException {
        assertThat(finds("x".repeat(65_534) + ",L12,y")).isTrue();
        assertThat(finds("x".repeat(65_534) + "L12,y")).isFalse();
    }

    private boolean finds(String text) throws IOException {
        Path file = folder.resolve("some.csv");
        Files.writeString(file, text);
        return search("L12").finds(file);
    }

    private static CellSearch search(String id) {
        return new CellSearch(List.of(id));
    }
}
