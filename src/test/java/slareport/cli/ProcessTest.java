package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.cli.Terminal.Result;

/** The command line as processes of their own. */
class ProcessTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    @Test
    void theRealMain_givesItsExitCode() throws IOException, InterruptedException {
        assertThat(Terminal.end(terminal.start(SlaReport.class, "--version")).exitCode())
                .isZero();
        Result wrong = Terminal.end(terminal.start(SlaReport.class, "run", "--month", "2026-10"));
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.out()).hasLineCount(3).contains("Missing --agreement");
    }

    @Test
    void relativePaths_lieInTheWorkingFolder() throws IOException, InterruptedException {
        Result result = Terminal.end(terminal.start(
                StandIns.class,
                "run",
                "--agreement",
                "agreement.yml",
                "--exports",
                "exports",
                "--out",
                "out",
                "--month",
                "2026-10",
                "--as-of",
                "2026-11-01"));
        assertThat(result.exitCode()).isZero();
        assertThat(result.lastLine()).startsWith("Published ");
        assertThat(terminal.published()).hasSize(5);
    }

    @Test
    void aRunKilledInTheMiddle_canBeStartedAgain() throws IOException, InterruptedException, SQLException {
        terminal.execute(terminal.runWith());
        Map<String, String> reference = terminal.published();
        terminal.export("leads.csv", "a", StandIns.KILLED, "c");
        assertThat(Terminal.end(terminal.start(StandIns.class, terminal.runWith()))
                        .exitCode())
                .isEqualTo(137);
        assertThat(terminal.published()).isEqualTo(reference);

        terminal.export("leads.csv", "a", "b", "c");
        assertThat(Terminal.end(terminal.start(StandIns.class, terminal.runWith()))
                        .exitCode())
                .isZero();

        assertThat(terminal.published()).isEqualTo(reference);
        assertThat(count("select count(*) from figure")).isEqualTo(2);
        assertThat(count("select count(*) from run where outcome = 'died'")).isEqualTo(1);
        assertThat(count("select count(*) from batch_job_execution where status = 'STARTED'"))
                .isZero();
    }

    @Test
    void aRunKilledWithItsFilesRenamedButUnrecorded_isUndoneByTheNextEvenIfThatIsRefused()
            throws IOException, InterruptedException, SQLException {
        terminal.execute(terminal.runWith());
        Map<String, String> reference = terminal.published();
        terminal.export("leads.csv", "a", "b", "c", "d");
        Result killed = Terminal.end(terminal.startKilledAtTick(3, StandIns.class, terminal.runWith()));
        assertThat(killed.exitCode()).isEqualTo(137);
        assertThat(terminal.published()).isNotEqualTo(reference);

        terminal.export("leads.csv", StandIns.REFUSED);
        assertThat(terminal.execute(terminal.runWith()).exitCode()).isEqualTo(3);

        assertThat(terminal.published()).isEqualTo(reference);
        assertThat(count("select count(*) from figure")).isEqualTo(2);
    }

    @Test
    void ofTwoRunsAtOnce_theSecondIsTurnedAway() throws IOException, InterruptedException {
        terminal.export("leads.csv", "a", StandIns.WAIT);
        Process first = terminal.start(StandIns.class, terminal.runWith());
        for (int i = 0; i < 1200 && !Files.exists(folder.resolve("exports/waiting")); i++) {
            Thread.sleep(50);
        }

        Result second = Terminal.end(terminal.start(StandIns.class, terminal.runWith()));
        Files.createFile(folder.resolve("exports/go-on"));
        Result waited = Terminal.end(first);

        assertThat(second.exitCode()).isEqualTo(4);
        assertThat(second.out())
                .isEqualTo("sla-report: Another run is at work on the same database; this one did nothing."
                        + " Wait until it has ended." + System.lineSeparator());
        assertThat(waited.exitCode()).isZero();
        assertThat(terminal.published()).hasSize(5);
    }

    private long count(String sql) throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("var/sla-report"), "sa", "");
                ResultSet rows = database.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
