package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.cli.Terminal.Result;
import slareport.ledger.Postgres;

/** Runs whose ledger is kept on a PostgreSQL server. */
class PostgresTest {
    private static final String LOST = "The connection to the database was lost; the last report stands;";

    @TempDir
    private Path folder;

    private Terminal terminal;
    private String url;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder.resolve("postgres"));
        url = Postgres.newDatabase();
        terminal.useDatabase(url, Postgres.USER, "");
    }

    @Test
    void onBothDatabases_theFilesAreTheSameBytesAndTheFiguresTheSameToTheLastDigit() {
        Terminal onH2 = new Terminal(folder.resolve("h2"));
        for (Terminal each : List.of(onH2, terminal)) {
            each.write("exports/leads.csv", Company.LEADS + "Ñandú-ß,2026-10-08T15:00,2026-10-08T16:00,ana,fair\n");
            Result result = each.execute(each.runWith());
            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.err()).isEmpty();
        }

        assertThat(terminal.published()).hasSize(5).isEqualTo(onH2.published());
        for (String rows : List.of(
                "figure order by edition_id, position_no",
                "exception_row order by edition_id, position_no",
                "reconciliation order by run_id, position_no",
                "read_entity order by entity")) {
            assertThat(terminal.rows("select * from " + rows))
                    .as(rows)
                    .isNotEmpty()
                    .isEqualTo(onH2.rows("select * from " + rows));
        }
        assertThat(folder.resolve("postgres/var")).doesNotExist();
    }

    @Test
    void aRunOverPublishedInputs_isUnchanged() throws IOException {
        terminal.setClock("2999-01-01T00:00:00Z");
        terminal.execute(terminal.runWith());
        Result again = terminal.execute(terminal.runWith());
        assertThat(again.out())
                .startsWith("Unchanged since it was published at 2999-01-01T00:00:00Z")
                .hasLineCount(1);
    }

    @Test
    void whatTheLastRunRead_isComparedByCheck() {
        terminal.execute(terminal.runWith());
        Result check = terminal.execute(check());
        assertThat(check.exitCode()).as(check.err()).isZero();
        assertThat(check.out()).contains("A run would publish the report of 2026-10.");
    }

    @Test
    void aRunKilledInTheMiddle_isSettledByTheNext() throws IOException, InterruptedException {
        terminal.execute(terminal.runWith());
        Map<String, String> reference = terminal.published();
        terminal.write("exports/leads.csv", Company.LEADS + Traps.KILLED + ",2026-10-09T09:00,,ben,web\n");
        assertThat(Terminal.end(terminal.start(Traps.class, terminal.runWith())).exitCode())
                .isEqualTo(137);
        terminal.write("exports/leads.csv", Company.LEADS);

        assertThat(terminal.execute(terminal.runWith()).exitCode()).isZero();

        assertThat(terminal.published()).isEqualTo(reference);
        assertThat(terminal.query("select outcome from run order by run_id"))
                .containsExactly("published", "died", "published");
        assertThat(terminal.query("select count(*) from batch_job_execution where status = 'STARTED'"))
                .containsExactly("0");
    }

    @Test
    void whileARunIsAtWork_othersAreTurnedAwayAndToldSinceWhen() throws Exception {
        CompletableFuture<Result> first = startWaiting();

        Result second = Terminal.end(terminal.start(SlaReport.class, terminal.runWith()));
        Result check = Terminal.end(terminal.start(SlaReport.class, check()));
        goOn();

        assertThat(first.join().exitCode()).isZero();
        second.assertTold(4, "Another run has been at work on the same database since 2026-11-21T10:00:00Z; this one");
        assertThat(check.exitCode()).as(check.out()).isEqualTo(4);
        assertThat(check.out())
                .contains("was not compared, since another run has the ledger open.", "since 2026-11-21T10:00:00Z")
                .doesNotContain("A run would publish");
        assertThat(terminal.query("select outcome from run")).containsExactly("published");
    }

    @Test
    void whenAllConnectionsAreLostInTheMiddle_nothingIsPublishedAndTheNextRunIsRight() throws Exception {
        assertNotPublishedAfter("");
    }

    @Test
    void whenOnlyTheLockIsLostInTheMiddle_nothingIsPublishedAndTheNextRunIsRight() throws Exception {
        assertNotPublishedAfter(" and application_name like 'sla-report since %'");
    }

    @Test
    void whenAnotherRunHasTakenOverMeanwhile_onlyThatOnePublishes() throws Exception {
        CompletableFuture<Result> first = startWaiting();
        endConnections("");
        terminal.write("exports/leads.csv", Company.LEADS);
        Result second = Terminal.end(terminal.start(SlaReport.class, terminal.runWith()));
        Map<String, String> report = terminal.published();
        goOn();

        assertThat(second.exitCode()).as(second.out()).isZero();
        first.join().assertTold(1, LOST);
        assertThat(terminal.query("select outcome from run order by run_id")).containsExactly("died", "published");
        assertThat(terminal.published()).isEqualTo(report);
    }

    @Test
    void whenTheConnectionsAreLostWithAllFilesInPlace_theOldReportIsPutBack() {
        terminal.execute(terminal.runWith());
        Map<String, String> report = terminal.published();
        terminal.write("exports/leads.csv", Company.LEADS + "L4,2026-10-09T09:00,,ben,web\n");
        terminal.setClock(new ActingClock("slareport.publish.Publication", () -> endConnections("")));

        terminal.execute(terminal.runWith()).assertTold(1, LOST);
        Map<String, String> left = terminal.published();
        // as long as the database cannot be asked, the new one waits aside
        left.keySet().removeIf(name -> name.startsWith(".sla-report-2026-10.after-2/"));
        assertThat(left).isEqualTo(report);

        terminal.setClock(Terminal.NOW.toString());
        assertThat(terminal.execute(terminal.runWith()).exitCode()).isZero();
        assertThat(terminal.published()).hasSize(5);
        assertThat(terminal.published().get("reconciliation-2026-10.csv")).contains("leads,leads.csv,4,4,");
        assertThat(terminal.query("select outcome from run order by run_id"))
                .containsExactly("published", "died", "published");
        assertThat(terminal.query("select run_id from edition")).containsExactly("3");
    }

    private void assertNotPublishedAfter(String which) throws Exception {
        terminal.execute(terminal.runWith());
        Map<String, String> report = terminal.published();
        CompletableFuture<Result> run = startWaiting();
        endConnections(which);
        goOn();

        Result result = run.join();
        result.assertTold(1, LOST);
        assertThat(result.err()).hasLineCount(1).doesNotContain("details");
        assertThat(terminal.published()).isEqualTo(report);

        terminal.write("exports/leads.csv", Company.LEADS);
        assertThat(terminal.execute(terminal.runWith()).exitCode()).isZero();
        assertThat(terminal.published()).isEqualTo(report);
        assertThat(terminal.query("select count(*) from run where outcome = 'running'"))
                .containsExactly("0");
    }

    /** Starts a run in this process that waits with the lock held, its exports half read. */
    private CompletableFuture<Result> startWaiting() throws InterruptedException {
        terminal.write("exports/leads.csv", Company.LEADS + Traps.WAIT + ",2026-10-09T09:00,,ben,web\n");
        var run = CompletableFuture.supplyAsync(() -> terminal.execute(Traps.STOPS, terminal.runWith()));
        for (int i = 0; i < 1200 && !run.isDone() && !Files.exists(exports("waiting")); i++) {
            Thread.sleep(50);
        }
        return run;
    }

    private void goOn() throws IOException {
        Files.createFile(exports("go-on"));
    }

    private Path exports(String name) {
        return terminal.folder.resolve("exports").resolve(name);
    }

    private String[] check() {
        List<String> look = new ArrayList<>(List.of(terminal.runWith()));
        look.set(0, "check");
        return look.toArray(String[]::new);
    }

    private void endConnections(String which) {
        String name = url.substring(url.lastIndexOf('/') + 1);
        Postgres.administer(
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '" + name + "'" + which);
    }

    /** Does something when it is asked for the time by a certain class, or on behalf of it. */
    private static final class ActingClock extends Clock {
        private final String asker;
        private final Runnable action;

        ActingClock(String asker, Runnable action) {
            this.asker = asker;
            this.action = action;
        }

        @Override
        public Instant instant() {
            if (StackWalker.getInstance()
                    .walk(frames ->
                            frames.anyMatch(frame -> frame.getClassName().equals(asker)))) {
                action.run();
            }
            return Terminal.NOW;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
