package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.cli.Terminal.Result;

/** What stands in the exports is told nowhere but in the report, and failures are told without it. */
class DiscretionTest {
    private static final String[] CANARIES = {"anary", "someday", "6543.21", "3456.79", "six thousand"};

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
        terminal.write("some-rejects.yml", "sla.crm.reject-limit: 40%\n");
        terminal.write("exports/owners.csv", "owner,name\nana,Ana Canary\n");
        terminal.write("exports/leads.csv", """
                lead_id,created_at,mql_at,owner,email
                L1,2026-10-05T09:00,2026-10-05T10:00,ana,canary@example.com
                L2,2026-10-06T15:00,2026-10-06T16:00,ana,canary@example.com
                canary-1,someday,,ana,canary@example.com
                """);
        terminal.write("exports/deals.csv", """
                deal_id,created_at,lead_id,outcome,closed_at,amount
                canary-2,2026-10-09T10:00,L1,won,2026-10-20T10:00,6543.21
                canary-3,2026-10-09T10:00,L2,won,2026-10-20T10:00,3456.79
                canary-4,2026-10-09T10:00,L2,won,2026-10-20T10:00,six thousand
                """);
    }

    @Test
    void aPublishedRun_tellsNoCell() {
        Result result = terminal.execute(terminal.runWith("--config", terminal.path("some-rejects.yml")));

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.lastLine()).endsWith("2 rows rejected.");
        assertDiscreet(result);
        // the sum of both deals shows that the database was looked into
        assertThat(terminal.query("script")).anyMatch(line -> line.contains("10000.0000"));
        assertThat(terminal.published().get("rejects-2026-10.csv"))
                .contains("leads,leads.csv,4,created_at,unreadable_date")
                .contains("deals,deals.csv,4,amount,unreadable_money")
                .doesNotContain(CANARIES);
    }

    @Test
    void aRefusedRun_tellsNoCell() {
        Result result = terminal.execute(terminal.runWith());
        result.assertTold(3, "1 of 3 rows");
        assertDiscreet(result);
    }

    @Test
    void anUnexpectedFailure_isExitCodeOneAndTellsNoCell() throws IOException {
        terminal.write("exports/leads.csv", "lead_id,created_at\nL1,2026-10-05T09:00\nbroken,2026-10-05T09:00\n");
        Result result = terminal.execute(Traps.STOPS, terminal.runWith());

        Path log = folder.resolve("var/last-failure.txt");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo("sla-report: Unexpected failure in the step 'read leads': java.lang.IllegalStateException."
                        + " Nothing was published; the details are in " + log + "." + System.lineSeparator());
        assertDiscreet(result);
        assertThat(Files.readString(log)).contains("Traps.step").doesNotContain(CANARIES);
        assertThat(terminal.published()).isEmpty();
        for (String table : List.of("batch_job_execution", "batch_step_execution")) {
            assertThat(terminal.query("select exit_message from " + table + " where status = 'FAILED'"))
                    .containsExactly("unexpected: java.lang.IllegalStateException");
        }
    }

    @Test
    void aTargetThatIsAFolder_leavesTheOthersAsTheyWere() throws IOException {
        Files.createDirectories(folder.resolve("out/rejects-2026-10.csv/full"));
        Result result = terminal.execute(terminal.runWith("--config", terminal.path("some-rejects.yml")));

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo("sla-report: " + folder.resolve("out/rejects-2026-10.csv")
                        + " cannot be written (is not a file); nothing was published, and the last report stands."
                        + " See what lies there, and start the job again." + System.lineSeparator());
        assertThat(terminal.published()).isEmpty();
        assertDiscreet(result);
        assertThat(folder.resolve("var/last-failure.txt")).doesNotExist();
    }

    @Test
    void aDatabaseThatCannotBeRead_isToldWithWhatToDo() {
        terminal.write("var/sla-report.mv.db", "this is no database");
        Result result = terminal.execute(terminal.runWith());

        result.assertTold(
                1, "The database file " + folder.resolve("var/sla-report.mv.db") + " cannot be read or is damaged;");
        assertThat(terminal.published()).isEmpty();
    }

    private void assertDiscreet(Result result) {
        assertThat(result.out() + result.err()).isNotEmpty().doesNotContain(CANARIES);
        assertThat(String.join("\n", terminal.query("script")))
                .contains("INSERT INTO \"PUBLIC\".\"RUN\"")
                .doesNotContain(CANARIES);
    }
}
