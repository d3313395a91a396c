package slareport.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.failure.UserError;

class AgreementFolderTest {
    private static final String JANUARY = AgreementText.of("smallest.yml");
    private static final String JULY = JANUARY.replace("2025-01-01", "2025-07-01");

    @TempDir
    Path folder;

    private Agreements read() {
        return AgreementReader.read(folder, AgreementText.HOLIDAYS_OF_SPAIN_AND_MADRID);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void versions_areOrderedByTheMonthFromWhichTheyHold() throws IOException {
        write("a.yaml", JULY);
        write("b.yml", JANUARY);

        assertThat(read().versions()).extracting(Agreement::file).containsExactly("b.yml", "a.yaml");
        assertThat(read().governing(YearMonth.of(2025, 6)).file()).isEqualTo("b.yml");
        assertThat(read().governing(YearMonth.of(2025, 7)).file()).isEqualTo("a.yaml");
    }

    @Test
    void otherFiles_hiddenFilesAndSubfolders_areLeftOut() throws IOException {
        write("a.yml", JANUARY);
        write(".b.yml", "nonsense");
        write("notes.txt", "nonsense");
        Files.createDirectory(folder.resolve("old.yml"));

        assertThat(read().versions()).hasSize(1);
    }

    @Test
    void twoVersionsOfOneMonth_areRefused() throws IOException {
        write("a.yml", JANUARY);
        write("b.yml", JANUARY);

        assertThatThrownBy(this::read)
                .isInstanceOf(UserError.class)
                .hasMessage(
                        "b.yml, line 4, column 17: the version of a.yml, line 4, column 17 is effective from 2025-01"
                                + " as well; expected each version to have a month of its own: change one or remove the file.");
    }

    @Test
    void mistakesOfAllFiles_areToldTogether() throws IOException {
        write("a.yml", JANUARY.replace("UTC", "Nowhere"));
        write("b.yml", JULY.replace("USD", "ZZZ"));

        UserError refusal = catchThrowableOfType(UserError.class, this::read);

        assertThat(refusal.sentences()).hasSize(2);
        assertThat(refusal.sentences().get(0)).startsWith("a.yml, line 5, ");
        assertThat(refusal.sentences().get(1)).startsWith("b.yml, line 6, ");
    }

    @Test
    void anEmptyFolder_isOneSentence() {
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.sentences()).hasSize(1))
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("no file that ends in .yml or .yaml");
    }

    @Test
    void aMissingPath_isOneSentence() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> AgreementReader.read(missing))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.sentences()).hasSize(1))
                .hasMessageContaining(missing + " does not exist");
    }

    @Test
    void aByteOrderMark_isNoPartOfTheText() throws IOException {
        write("a.yml", "\uFEFF" + JANUARY);

        assertThat(read().versions().get(0).title()).isEqualTo("Two lines");
    }

    @Test
    void linesOfWindows_areLines() throws IOException {
        write("a.yml", JANUARY.replace("\n", "\r\n"));

        assertThat(read().versions().get(0).company()).isEqualTo("Tiny Ltd.");
    }

    @Test
    void anotherEncodingThanUtf8_isRefused() throws IOException {
        Files.write(folder.resolve("a.yml"), JANUARY.replace("Tiny", "Niña").getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(this::read)
                .isInstanceOf(UserError.class)
                .hasMessage("a.yml: the file is not UTF-8 text; save it with the encoding UTF-8.");
    }
}
