package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import slareport.failure.UserError;

/** Any text at all, however broken, means to the reader what the grammar says it means. */
class CsvGrammarTest {
    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("grammar");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("text.csv"));
        Files.delete(folder);
    }

    @Property
    void readerFollowsTheGrammar(@ForAll("texts") String text, @ForAll("delimiters") char delimiter) {
        InputFile file = Records.file(folder, "text.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThat(records(file, delimiter)).isEqualTo(CsvGrammar.records(text, delimiter));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", ",", ";", "\"", "\"", "\"\"", ",\"", "\",", "\n", "\r", "\r\n", " ", "\t", "#")
                .list()
                .ofMaxSize(24)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t', '|');
    }

    private static List<List<String>> records(InputFile file, char delimiter) {
        try {
            return Records.of(file, new FileFormat(StandardCharsets.UTF_8, delimiter));
        } catch (UserError e) {
            assertThat(e.sentences()).singleElement().asString().contains("ends inside the quotes that open on line");
            return null;
        }
    }
}
