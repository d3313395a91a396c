package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slareport.cli.Terminal.Result;

class RunCommandTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    @Test
    void aRun_publishesFiveFilesAndSaysSoLast() {
        Result result = terminal.execute(terminal.runWith());

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.lastLine())
                .isEqualTo("Published " + terminal.path("out/sla-report-2026-10.xlsx")
                        + " (2026-10 as of 2026-10-31T23:00:00Z): 1 missed, of 1 commitment; no row rejected.");
        assertThat(terminal.published())
                .containsOnlyKeys(
                        "figures-2026-10.csv",
                        "exceptions-2026-10.csv",
                        "rejects-2026-10.csv",
                        "reconciliation-2026-10.csv",
                        "sla-report-2026-10.xlsx");
        assertThat(result.out()).containsPattern("(?m)^read leads: 3 rows, \\d+\\.\\d s$");
    }

    @Test
    void aRepeatedRun_publishesTheSameBytesAndLeavesOneSetOfFigures() throws SQLException {
        terminal.execute(terminal.runWith());
        Map<String, String> first = terminal.published();
        Result again = terminal.execute(terminal.runWith());

        assertThat(again.exitCode()).isZero();
        assertThat(terminal.published()).isEqualTo(first);
        assertThat(query("select count(*) from figure")).containsExactly("2");
        assertThat(query("select outcome from run order by run_id")).containsExactly("published", "published");
        assertThat(query("select distinct status from batch_job_execution")).containsExactly("COMPLETED");
    }

    @Test
    void refusedInputs_areExitCodeThreeAndTheLastReportStands() throws SQLException {
        terminal.execute(terminal.runWith());
        Map<String, String> last = terminal.published();
        terminal.export("leads.csv", "a", StandIns.REFUSED);

        Result result = terminal.execute(terminal.runWith());

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).isEqualTo("sla-report: leads.csv: too many rows rejected." + System.lineSeparator());
        assertThat(terminal.published()).isEqualTo(last);
        assertThat(query("select outcome from run order by run_id")).containsExactly("published", "refused");
        assertThat(query("select status from batch_job_execution order by 1")).containsExactly("COMPLETED", "FAILED");
        assertThat(query("select exit_message from batch_step_execution where status = 'FAILED'"))
                .containsExactly("leads.csv: too many rows rejected.");
    }

    @Test
    void afterARefusal_theNextRunPublishes() {
        terminal.export("leads.csv", StandIns.REFUSED);
        terminal.execute(terminal.runWith());
        terminal.export("leads.csv", "a", "b", "c");

        assertThat(terminal.execute(terminal.runWith()).exitCode()).isZero();
    }

    @Test
    void anUnexpectedFailure_isExitCodeOneAndTellsNoCellValue() throws SQLException, IOException {
        terminal.export("leads.csv", "a", StandIns.BROKEN);

        Result result = terminal.execute(terminal.runWith());

        Path log = folder.resolve("var/last-failure.txt");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo("sla-report: Unexpected failure in the step 'read leads': java.lang.IllegalStateException."
                        + " Nothing was published; the details are in " + log + "." + System.lineSeparator());
        assertThat(Files.readString(log)).contains("TextReading.parse").doesNotContain("Canary");
        assertThat(terminal.published()).isEmpty();
        for (String table : List.of("batch_job_execution", "batch_step_execution")) {
            assertThat(query("select exit_message from " + table))
                    .allSatisfy(
                            message -> assertThat(message).isEqualTo("unexpected: java.lang.IllegalStateException"));
        }
        assertThat(query("select short_context || coalesce(serialized_context, '') from batch_step_execution_context"))
                .noneMatch(context -> context.contains("Canary"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--month    | 2026-13             | 2 | The month '2026-13' (--month or sla.month) is not one",
                "--month    | October             | 2 | write the year and the month, as in 2026-10",
                "--month    | 2026-11             | 2 | The month 2026-11 has not begun at 2026-10-31T23:00:00Z",
                "--as-of    | yesterday           | 2 | The as-of 'yesterday' (--as-of or sla.as-of) cannot be read",
                "--as-of    | 2026-11-31          | 2 | cannot be read; write a date, as in 2026-11-01",
                "--as-of    | 2026-11-01T00:00    | 2 | date and time with offset",
                "--agreement| nowhere.yml         | 2 | is not there or not readable; check --agreement",
                "--exports  | nowhere             | 3 | is not there or is no readable folder; check --exports",
                "--out      | agreement.yml       | 2 | agreement.yml is a file; check --out",
                "--out      | agreement.yml/out   | 2 | agreement.yml is a file; check --out",
                "--config   | nowhere.yml         | 2 | nowhere.yml (--config) is not there or not readable",
                "--config   | exports/leads.csv   | 2 | must be named .yml, .yaml or .properties",
            })
    void aWrongOption_isOneSentence(String option, String value, int exitCode, String told) {
        boolean isPath = !option.equals("--month") && !option.equals("--as-of");
        Result result = terminal.execute(terminal.runWith(option, isPath ? terminal.path(value) : value));

        assertThat(result.exitCode()).isEqualTo(exitCode);
        assertThat(result.err()).contains(told).doesNotContain("Exception").hasLineCount(1);
        assertThat(terminal.published()).isEmpty();
        assertThat(folder.resolve("var")).doesNotExist();
    }

    @Test
    void missingOptions_areNamedTogether() {
        Result result = terminal.execute("run");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .hasLineCount(3)
                .contains("Missing --agreement <file or folder>; give it or set sla.agreement in the configuration.")
                .contains("Missing --exports")
                .contains("Missing --out");
    }

    @Test
    void anEmptyExportsFolder_isRefused() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Result result = terminal.execute(terminal.runWith("--exports", terminal.path("empty")));
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).hasLineCount(1);
    }

    @Test
    void everyMistakeOfAnAgreement_isTold() {
        terminal.write("agreement.yml", "typo");
        Result result = terminal.execute(terminal.runWith());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).hasLineCount(2).contains("line 3").contains("line 7");
    }

    @Test
    void aTargetThatIsAFolder_leavesTheOthersAsTheyWere() throws IOException {
        Files.createDirectories(folder.resolve("out/rejects-2026-10.csv/full"));
        Result result = terminal.execute(terminal.runWith());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("in the step 'publish': " + folder.resolve("out/rejects-2026-10.csv") + " (is not a file)");
        assertThat(terminal.published()).isEmpty();
    }

    @Test
    void theDayOfTheRun_isTheDefault() {
        // 2026-11-01T02:00 in Madrid, where the second version holds
        terminal.setClock("2026-11-01T01:00:00Z");
        Result result = terminal.execute(
                "run",
                "--agreement",
                terminal.path("agreement.yml"),
                "--exports",
                terminal.path("exports"),
                "--out",
                terminal.path("out"));
        assertThat(result.lastLine()).contains("(2026-10 as of 2026-10-31T23:00:00Z)");
    }

    @Test
    void aDatabaseThatCannotBeRead_isToldByItsErrorCode() {
        terminal.write("var/sla-report.mv.db", "this is no database");
        Result result = terminal.execute(terminal.runWith());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .hasLineCount(1)
                .containsPattern("Unexpected failure: the database failed \\(error \\d+, state \\w+\\)\\.");
        assertThat(terminal.published()).isEmpty();
    }

    private List<String> query(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection database =
                        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("var/sla-report"), "sa", "");
                ResultSet rows = database.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
