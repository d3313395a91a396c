package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.cli.Terminal.Result;

/** The command line as processes of their own. */
class ProcessTest {
    private static final String[] IN_THE_WORKING_FOLDER = {
        "run",
        "--agreement",
        "agreement",
        "--exports",
        "exports",
        "--out",
        "out",
        "--month",
        "2026-10",
        "--as-of",
        "2026-11-01"
    };

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    @Test
    void exitCodes_tellWhatBecameOfARun() throws IOException, InterruptedException {
        Result published = real(IN_THE_WORKING_FOLDER);
        Map<String, String> report = terminal.published();
        terminal.write("exports/leads.csv", Company.LEADS + "L4,\"2026");
        Result refused = real(IN_THE_WORKING_FOLDER);

        assertThat(published.exitCode()).as(published.out()).isZero();
        assertThat(published.lastLine()).startsWith("Published ").endsWith(" no row rejected.");
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.lastLine()).startsWith("sla-report: leads.csv ends inside the quotes that open on line 5");
        assertThat(terminal.published()).hasSize(5).isEqualTo(report);
    }

    @Test
    void aDamagedDatabase_isExitCodeOne() throws IOException, InterruptedException {
        terminal.write("var/sla-report.mv.db", "this is no database");
        Result failed = real(IN_THE_WORKING_FOLDER);
        assertThat(failed.out()).hasLineCount(1);
        failed.assertTold(1, " cannot be read or is damaged; nothing was published, and the last report stands.");
    }

    @Test
    void anUnknownSettingInTheWorkingFolder_isExitCodeTwo() throws IOException, InterruptedException {
        terminal.write("application.yml", "sla:\n  exprots: exports\n");
        Result result = real(IN_THE_WORKING_FOLDER);
        result.assertTold(2, "did you mean sla.exports?");
        assertThat(result.out()).hasLineCount(1).contains("(application.yml, line 2)");
    }

    @Test
    void brokenYamlInTheWorkingFolder_isExitCodeTwo() throws IOException, InterruptedException {
        terminal.write("application.yml", "sla:\n  out: out\n  exports: [canary\n");
        Result result = real("run");
        result.assertTold(2, "The configuration (application.yml) cannot be read near line ");
        assertThat(result.out()).hasLineCount(1).doesNotContain("canary");
    }

    @Test
    void aRunKilledInTheMiddle_canBeStartedAgain() throws IOException, InterruptedException {
        terminal.execute(terminal.runWith());
        Map<String, String> reference = terminal.published();
        String figures = terminal.query("select count(*) from figure").get(0);
        terminal.write("exports/leads.csv", Company.LEADS + Traps.KILLED + ",2026-10-09T09:00,,ben,web\n");
        assertThat(Terminal.end(terminal.start(Traps.class, terminal.runWith())).exitCode())
                .isEqualTo(137);
        assertThat(terminal.published()).isEqualTo(reference);

        terminal.write("exports/leads.csv", Company.LEADS);
        assertThat(terminal.execute(terminal.runWith()).exitCode()).isZero();

        assertThat(terminal.published()).isEqualTo(reference);
        assertThat(terminal.query("select count(*) from figure")).containsExactly(figures);
        assertThat(terminal.query("select outcome from run order by run_id"))
                .containsExactly("published", "died", "published");
        assertThat(terminal.query("select count(*) from batch_job_execution where status = 'STARTED'"))
                .containsExactly("0");
    }

    @Test
    void aRunKilledWithItsFilesRenamedButUnrecorded_isUndoneByTheNextEvenIfThatIsRefused()
            throws IOException, InterruptedException {
        terminal.execute(terminal.runWith());
        Map<String, String> reference = terminal.published();
        terminal.write("exports/leads.csv", Company.LEADS + "L4,2026-10-09T09:00,,ben,web\n");
        Result killed =
                Terminal.end(terminal.startKilledBy("slareport.publish.Publication", Traps.class, terminal.runWith()));
        assertThat(killed.exitCode()).isEqualTo(137);
        assertThat(terminal.published().get("reconciliation-2026-10.csv")).contains("leads,leads.csv,4,4,");

        terminal.write("exports/leads.csv", Company.LEADS + "L4,someday,,ben,web\n");
        assertThat(terminal.execute(terminal.runWith()).exitCode()).isEqualTo(3);

        assertThat(terminal.published()).isEqualTo(reference);
        assertThat(terminal.query("select distinct run_id from edition")).containsExactly("1");
    }

    @Test
    void ofTwoRunsAtOnce_theSecondIsTurnedAway() throws IOException, InterruptedException {
        terminal.write("exports/leads.csv", Company.LEADS + Traps.WAIT + ",2026-10-09T09:00,,ben,web\n");
        var first = CompletableFuture.supplyAsync(() -> terminal.execute(Traps.STOPS, terminal.runWith()));
        for (int i = 0; i < 1200 && !first.isDone() && !Files.exists(folder.resolve("exports/waiting")); i++) {
            Thread.sleep(50);
        }

        Result second = real(terminal.runWith());
        List<String> look = new ArrayList<>(List.of(terminal.runWith()));
        look.set(0, "check");
        Result check = real(look.toArray(String[]::new));
        Files.createFile(folder.resolve("exports/go-on"));
        Result waited = first.join();

        assertThat(second.exitCode()).isEqualTo(4);
        assertThat(second.out())
                .isEqualTo(
                        "sla-report: Another run has been at work on the same database since 2026-11-21T10:00:00Z; this one"
                                + " did nothing."
                                + " Wait until it has ended." + System.lineSeparator());
        assertThat(check.exitCode()).as(check.out()).isEqualTo(4);
        assertThat(check.out())
                .contains("what the last published run read was not compared, since another run has the ledger open.")
                .doesNotContain("A run would publish");
        assertThat(waited.exitCode()).isZero();
        assertThat(terminal.published()).hasSize(5);
    }

    @Test
    void fromTheRootWithNothingInTheEnvironment_relativePathsOfTheConfigurationHold()
            throws IOException, InterruptedException {
        terminal.write("application.yml", """
                sla: {agreement: agreement, exports: exports, out: out, month: 2026-10, as-of: 2026-11-01,
                      metrics: {file: sla_report.prom}}
                """);
        Result published = fromTheRoot("run", "--config", terminal.path("application.yml"));
        assertThat(published.exitCode()).as(published.out()).isZero();
        assertThat(terminal.published()).hasSize(5);
        assertThat(folder.resolve("sla_report.prom")).isRegularFile();
        assertThat(folder.resolve("var")).isDirectory();

        terminal.write("exports/leads.csv", "");
        assertThat(fromTheRoot("run", "--config", terminal.path("application.yml"))
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void aTemporaryFolderOfSomebodyElse_isNotUsed() throws IOException, InterruptedException {
        // as POI names the one that it shares among all users of a machine
        terminal.write("tmp/poifiles", "not ours");
        List<String> line = Terminal.java(
                "-Djava.io.tmpdir=" + terminal.path("tmp"),
                "-cp",
                System.getProperty("java.class.path"),
                SlaReport.class.getName());
        line.addAll(List.of(terminal.runWith()));
        Result published = Terminal.end(terminal.start(line));
        assertThat(published.exitCode()).as(published.out()).isZero();
        assertThat(folder.resolve("tmp").toFile().list()).containsExactly("poifiles");
    }

    /** As cron starts a program, and systemd with even less. */
    private static Result fromTheRoot(String... args) throws IOException, InterruptedException {
        List<String> line = Terminal.java("-cp", System.getProperty("java.class.path"), SlaReport.class.getName());
        line.addAll(List.of(args));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(new File("/")).redirectErrorStream(true);
        builder.environment().clear();
        return Terminal.end(builder.start());
    }

    private Result real(String... args) throws IOException, InterruptedException {
        return Terminal.end(terminal.start(SlaReport.class, args));
    }
}
