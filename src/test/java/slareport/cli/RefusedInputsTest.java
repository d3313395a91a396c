package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Exports that are missing or doubtful: exit code 3, and the last report stands. */
class RefusedInputsTest {
    @TempDir
    private static Path folder;

    private static Terminal terminal;
    private static Map<String, String> lastReport;
    private static List<String> lastFigures;

    @BeforeAll
    static void publish() {
        terminal = new Terminal(folder);
        assertThat(terminal.execute(terminal.runWith()).exitCode()).isZero();
        lastReport = terminal.published();
        lastFigures = figures();
    }

    @BeforeEach
    void exportAfresh() {
        terminal = new Terminal(folder);
    }

    /** What is done to the exports of a night. */
    interface Mishap {
        void strike(Terminal terminal) throws IOException;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mishaps")
    void doubtfulExports_areRefusedAndTheLastReportStands(String what, Mishap mishap, String told) throws IOException {
        mishap.strike(terminal);

        terminal.execute(terminal.runWith()).assertTold(3, told);

        assertThat(terminal.published()).hasSize(5).isEqualTo(lastReport);
        assertThat(figures()).isNotEmpty().isEqualTo(lastFigures);
    }

    static Stream<Arguments> mishaps() {
        return Stream.of(
                mishap(
                        "no folder",
                        terminal -> Files.move(terminal.folder.resolve("exports"), terminal.folder.resolve("gone")),
                        "is not there or is no readable folder; check --exports or sla.exports."),
                mishap(
                        "empty folder",
                        terminal -> delete(terminal, "leads.csv", "deals.csv", "activities.csv"),
                        "holds no CSV file; put the CRM's exports there, leads or deals at least."),
                mishap(
                        "neither leads nor deals",
                        terminal -> delete(terminal, "leads.csv", "deals.csv"),
                        "are neither leads nor deals by their names"),
                mishap(
                        "nothing in a file",
                        terminal -> terminal.write("exports/leads.csv", ""),
                        "leads.csv is empty; expected a line with the names of its columns."),
                mishap(
                        "headers only",
                        terminal -> {
                            terminal.write("exports/leads.csv", header(Company.LEADS));
                            terminal.write("exports/deals.csv", header(Company.DEALS));
                        },
                        "not one row of leads or deals below the headers (leads.csv, deals.csv)"),
                mishap(
                        "a column is missing",
                        terminal -> terminal.write("exports/leads.csv", "lead_id,owner\nL1,ana\n"),
                        "leads.csv has no column created_at, which every file of leads must have"),
                mishap(
                        "too many rejects",
                        terminal -> terminal.write("exports/leads.csv", Company.LEADS + "L4,someday,,ben,web\n"),
                        "leads.csv: 1 of 4 rows (25 %) could not be used, more than the 5 % allowed; most often"
                                + " a date that cannot be read in column created_at (1 row, line 5)."),
                mishap(
                        "cut off",
                        terminal -> terminal.write("exports/activities.csv", Company.ACTIVITIES + "L3,\"2026-10-"),
                        "activities.csv ends inside the quotes that open on line 4"),
                mishap(
                        "ambiguous dates",
                        terminal ->
                                terminal.write("exports/leads.csv", Company.LEADS + "L4,03/04/2026 10:00,,ben,web\n"),
                        "such as d/M/yyyy or M/d/yyyy in sla.crm.leads.date-patterns."),
                mishap(
                        "two charsets",
                        terminal -> {
                            Path leads = terminal.folder.resolve("exports/leads.csv");
                            Files.writeString(leads, Company.LEADS + "L4,2026-10-09T09:00,,ben,caf\u00e9\n");
                            Files.write(
                                    leads,
                                    "L5,2026-10-09T09:00,,ben,se\u00f1al\n".getBytes(StandardCharsets.ISO_8859_1),
                                    StandardOpenOption.APPEND);
                        },
                        "leads.csv is not written in UTF-8, as line 6 shows"));
    }

    @Test
    void aRefusal_isRecordedInItsOwnWords() {
        terminal.write("exports/leads.csv", Company.LEADS + "L4,someday,,ben,web\n");
        terminal.execute(terminal.runWith());

        assertThat(terminal.query("select outcome from run order by run_id desc limit 1"))
                .containsExactly("refused");
        assertThat(terminal.query("select status from batch_job_execution order by job_execution_id desc limit 1"))
                .containsExactly("FAILED");
        assertThat(terminal.query("select exit_message from batch_step_execution where status = 'FAILED'"
                        + " order by step_execution_id desc limit 1"))
                .singleElement()
                .asString()
                .startsWith("leads.csv: 1 of 4 rows (25 %) could not be used");
    }

    @Test
    void afterARefusal_theNextRunPublishes(@TempDir Path fresh) {
        Terminal another = new Terminal(fresh);
        another.write("exports/leads.csv", Company.LEADS + "L4,\"2026");
        another.execute(another.runWith()).assertTold(3, "leads.csv ends inside the quotes that open on line 5");
        assertThat(another.published()).isEmpty();
        another.write("exports/leads.csv", Company.LEADS);

        assertThat(another.execute(another.runWith()).exitCode()).isZero();
        assertThat(another.published()).hasSize(5);
    }

    @Test
    void leadsWithoutAFileOfDeals_areEnough(@TempDir Path fresh) throws IOException {
        Terminal another = new Terminal(fresh);
        delete(another, "deals.csv");
        assertThat(another.execute(another.runWith()).exitCode()).isZero();
    }

    @Test
    void aFileOfDealsWithoutRows_isRefusedUnlessItIsLetPass(@TempDir Path fresh) {
        Terminal another = new Terminal(fresh);
        another.write("exports/deals.csv", "deal_id,created_at\n");
        another.execute(another.runWith()).assertTold(3, "deals.csv has not one row of deals below its header.");
        assertThat(another.execute(another.runWith("--accept", "empty")).exitCode())
                .isZero();
    }

    private static String header(String export) {
        return export.lines().findFirst().orElseThrow() + "\n";
    }

    private static List<String> figures() {
        return terminal.query(
                "select run_id || '/' || position_no from figure join edition on edition.edition_id = figure.edition_id order by position_no");
    }

    private static Arguments mishap(String what, Mishap mishap, String told) {
        return arguments(what, mishap, told);
    }

    private static void delete(Terminal terminal, String... names) throws IOException {
        for (String name : names) {
            Files.delete(terminal.folder.resolve("exports").resolve(name));
        }
    }
}
