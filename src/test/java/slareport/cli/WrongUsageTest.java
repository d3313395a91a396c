package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slareport.cli.Terminal.Result;

/** Options and agreements that cannot be followed: exit code 2 before anything is touched. */
class WrongUsageTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    @AfterEach
    void nothingWasTouched() {
        assertThat(folder.resolve("var")).doesNotExist();
        assertThat(terminal.published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--month    | 2026-13           | The month '2026-13' (--month or sla.month) is not one",
                "--month    | October           | write the year and the month, as in 2026-10",
                "--month    | 2026-11           | The month 2026-11 has not begun at 2026-10-31T23:00:00Z",
                "--month    | 2027-01           | The month 2027-01 has not begun at 2026-10-31T23:00:00Z",
                "--as-of    | yesterday         | The as-of 'yesterday' (--as-of or sla.as-of) cannot be read",
                "--as-of    | 2026-11-31        | cannot be read; write a date, as in 2026-11-01",
                "--as-of    | 2026-11-01T00:00  | date and time with offset",
                "--agreement| nowhere.yml       | nowhere.yml is not there or not readable; check --agreement",
                "--agreement| exports           | has no file that ends in .yml or .yaml",
                "--out      | exports/leads.csv | leads.csv is a file; check --out",
                "--out      | exports/leads.csv/out | leads.csv is a file; check --out",
                "--config   | nowhere.yml       | nowhere.yml (--config) is not there or not readable",
                "--config   | exports/leads.csv | must be named .yml, .yaml or .properties",
            })
    void aWrongOption_isOneSentence(String option, String value, String told) {
        boolean isPath = !option.equals("--month") && !option.equals("--as-of");
        Result result = terminal.execute(terminal.runWith(option, isPath ? terminal.path(value) : value));

        result.assertTold(2, told);
        assertThat(result.err()).hasLineCount(1);
    }

    @Test
    void missingOptions_areNamedTogether() {
        Result result = terminal.execute("run");

        result.assertTold(
                2, "Missing --agreement <file or folder>; give it or set sla.agreement in the configuration.");
        result.assertTold(2, "Missing --exports");
        result.assertTold(2, "Missing --out");
        assertThat(result.err()).hasLineCount(3);
    }

    @Test
    void aTypoInTheAgreement_isToldWithItsLine() throws IOException {
        exchange("currency:", "curency:");
        Result result = terminal.execute(terminal.runWith());

        result.assertTold(2, "2-madrid.yml, line 7, column 1: the key \"curency\" is not known");
        result.assertTold(2, "Did you mean \"currency\"?");
        assertThat(result.err()).hasLineCount(1);
    }

    @Test
    void everyMistakeOfAnAgreement_isTold() throws IOException {
        exchange("time-zone: Europe/Madrid", "time-zone: Madrid");
        exchange("stage: mql", "stage: mqll");
        exchange("at-least: 90%", "at-least: ninety");
        Result result = terminal.execute(terminal.runWith());

        result.assertTold(2, "2-madrid.yml, line 6");
        result.assertTold(2, "2-madrid.yml, line 14");
        result.assertTold(2, "2-madrid.yml, line 15");
        assertThat(result.err()).hasLineCount(3);
    }

    @Test
    void anAgreementThatIsNoYaml_isOneSentence() throws IOException {
        exchange("{id: lead}", "{id: lead");
        Result result = terminal.execute(terminal.runWith());

        result.assertTold(2, "2-madrid.yml, line 11");
        assertThat(result.err()).hasLineCount(1).contains("this is not YAML");
    }

    private void exchange(String right, String wrong) throws IOException {
        String text = Files.readString(folder.resolve("agreement/2-madrid.yml"));
        assertThat(text).contains(right);
        terminal.write("agreement/2-madrid.yml", text.replace(right, wrong));
    }
}
