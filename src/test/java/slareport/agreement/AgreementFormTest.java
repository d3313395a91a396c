package slareport.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slareport.failure.UserError;

/** Files that are no agreement at all end in sentences, never in anything else. */
class AgreementFormTest {
    @TempDir
    Path folder;

    private List<String> refusal(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.yml"), text);
        UserError refusal = catchThrowableOfType(
                UserError.class, () -> AgreementReader.read(file, AgreementText.HOLIDAYS_OF_SPAIN_AND_MADRID));
        return refusal == null ? List.of() : refusal.sentences();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | a.yml: the file is empty
            '# only a remark\n'         | a.yml: the file is empty
            'hello'                     | a.yml, line 1, column 1: the file is "hello"; expected a mapping
            '- a'                       | a.yml, line 1, column 1: the file is a list; expected a mapping
            'a: b: c'                   | a.yml, line 1, column 5: this is not YAML
            'a: [1, 2'                  | a.yml, line 1, column 9: this is not YAML
            'a: "b'                     | a.yml, line 1, column 6: this is not YAML
            'company: A\u0000B'         | a.yml, line 1, column 11: a control character
            'a: &x [1]'                 | a.yml, line 1, column 4: an anchor (&)
            'a: *x'                     | a.yml, line 1, column 4: an alias (*)
            'a: !!int "3"'              | a.yml, line 1, column 4: a tag (!)
            """)
    void whatIsNotPlainYaml_isOneSentence(String text, String start) throws IOException {
        assertThat(refusal(text == null ? "" : text)).singleElement().asString().startsWith(start);
    }

    @Test
    void aTabAsIndentation_isCalledATab() throws IOException {
        assertThat(refusal("working-time:\n\tmonday: []\n"))
                .containsExactly("a.yml, line 2, column 1: a tab stands here; expected blanks: indent with blanks.");
    }

    @Test
    void aSecondDocument_isRefused() throws IOException {
        String text = AgreementText.of("smallest.yml");
        assertThat(refusal(text + "---\n" + text))
                .singleElement()
                .asString()
                .startsWith("a.yml, line 10, column 1: a second document begins here");
    }

    @Test
    void listsInListsInLists_areRefusedAtSomeDepth() throws IOException {
        assertThat(refusal("a: " + "[".repeat(100_000)))
                .singleElement()
                .asString()
                .startsWith("a.yml, line 1, column 23: lists or mappings are nested deeper than 20");
    }

    @Test
    void aFileBeyondOneMegabyte_isNotRead() throws IOException {
        assertThat(refusal("#".repeat(1_000_001)))
                .singleElement()
                .asString()
                .startsWith("a.yml: the file is larger than one megabyte");
    }

    @Test
    void moreMistakesThanAnybodyReads_areCounted() throws IOException {
        StringBuilder text = new StringBuilder(AgreementText.of("smallest.yml"));
        for (int i = 0; i < 130; i++) {
            text.append("odd").append(i).append(": 1\n");
        }
        assertThat(refusal(text.toString()))
                .hasSize(101)
                .last()
                .isEqualTo("30 further mistakes are not listed; mend these first.");
    }

    @Test
    void aDamagedAgreement_isReadOrRefused_butNeverBreaksTheReader() throws IOException {
        String whole = AgreementText.of("whole.yml");
        String noise = " \n\t:-[]{}\"'#&*!|>%@,?~0aé\uFFFD\u2028";
        Random random = new Random(20250301);
        for (int run = 0; run < 300; run++) {
            StringBuilder damaged = new StringBuilder(whole);
            for (int cut = 0; cut <= run % 4; cut++) {
                int at = random.nextInt(damaged.length());
                switch (random.nextInt(3)) {
                    case 0 -> damaged.insert(at, noise.charAt(random.nextInt(noise.length())));
                    case 1 -> damaged.delete(at, Math.min(damaged.length(), at + 1 + random.nextInt(12)));
                    default -> damaged.setLength(Math.max(at, 1));
                }
            }
            assertThat(refusal(damaged.toString())).allMatch(AgreementFormTest::isSentence);
        }
    }

    private static boolean isSentence(String text) {
        return text.startsWith("a.yml")
                && (text.endsWith(".") || text.endsWith("?"))
                && Stream.of("\n", "Optional", "null", "slareport").noneMatch(text::contains);
    }
}
