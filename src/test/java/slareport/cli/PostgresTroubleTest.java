package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.cli.Terminal.Result;
import slareport.ledger.Postgres;

/** Database servers that a run cannot work with: one sentence, what to do, and no secret. */
class PostgresTroubleTest {
    private static final String CANARY = "canary";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    @Test
    void aWrongPassword_isAMatterOfConfiguration() {
        Postgres.administer("create role guarded login password 'right'");
        Postgres.demandPasswordOf("guarded");
        terminal.useDatabase(Postgres.newDatabase(), "guarded", CANARY);
        assertRefused(2, "The database refuses the user or the password; check spring.datasource.username and");
        terminal.useDatabase(Postgres.newDatabase(), "guarded", "");
        assertRefused(2, "The database refuses the user or the password;");
    }

    @Test
    void anUnknownUser_isAMatterOfConfiguration() {
        terminal.useDatabase(Postgres.newDatabase(), CANARY, CANARY);
        assertRefused(2, "The database refuses the user or the password;");
    }

    @Test
    void aDatabaseThatIsNotThere_isAMatterOfConfiguration() {
        terminal.useDatabase(Postgres.address(CANARY), Postgres.USER, CANARY);
        assertRefused(2, "The server has no database of the configured name; make it (create database), or check");
    }

    @Test
    void aSchemaThatIsNotThere_isAMatterOfConfiguration() {
        terminal.useDatabase(Postgres.newDatabase() + "?currentSchema=" + CANARY, Postgres.USER, "");
        assertRefused(2, "The schema that the database's user works in is not there, or not for that user;");
    }

    @Test
    void aUserWhoMayMakeNoTables_isAMatterOfConfiguration() {
        Postgres.administer("create role reader login");
        terminal.useDatabase(Postgres.newDatabase(), "reader", "");
        assertRefused(2, "The database's user lacks a right that the job needs; it must be able to make tables");
    }

    @Test
    void tablesOfSomebodyElse_areLeftAlone() {
        terminal.useDatabase(Postgres.newDatabase(), Postgres.USER, "");
        terminal.change("create table theirs (id int)");
        assertRefused(2, "The database's schema holds tables that are not this program's; give it a database or");
        assertThat(terminal.query("select count(*) from pg_tables where schemaname = 'public'"))
                .containsExactly("1");
    }

    @Test
    void aSchemaOfItsOwn_isEnough() {
        String url = Postgres.newDatabase();
        terminal.useDatabase(url, Postgres.USER, "");
        terminal.change("create table theirs (id int)");
        terminal.change("create schema ours");
        terminal.useDatabase(url + "?currentSchema=ours", Postgres.USER, "");
        Result result = terminal.execute(terminal.runWith());
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(terminal.query("select count(*) from ours.run")).containsExactly("1");
    }

    @Test
    void anEncodingThatCannotHoldEverything_isAMatterOfConfiguration() {
        Postgres.administer("create database latin encoding 'LATIN1' locale 'C' template template0");
        terminal.useDatabase(Postgres.address("latin"), Postgres.USER, "");
        assertRefused(2, "The database's encoding is LATIN1, which cannot hold every name of an export;");
    }

    @Test
    void aDatabaseThatTakesNoWrites_isToldAsSuch() {
        Postgres.administer("create role watcher login superuser");
        Postgres.administer("alter role watcher set default_transaction_read_only = on");
        terminal.useDatabase(Postgres.newDatabase(), "watcher", "");
        assertRefused(1, "The database takes no writes; start the job again once it does,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://canary:3306/sla",
                "jdbc:postgresql://canary:canary@host:canary/sla",
                "jdbc:h2:tcp://canary/sla"
            })
    void aDatabaseOfAnotherKind_isAMatterOfConfiguration(String url) {
        terminal.useDatabase(url, "sa", CANARY);
        assertRefused(2, "The setting spring.datasource.url ");
        terminal.execute(look()).assertTold(2, "The setting spring.datasource.url ");
    }

    @Test
    void aServerThatIsNotThere_isOneSentence() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            terminal.useDatabase(
                    "jdbc:postgresql://localhost:" + free.getLocalPort() + "/sla?password=" + CANARY, "sla", CANARY);
        }
        assertRefused(1, "The database server cannot be reached; start the job again once it answers, and check");

        Result check = terminal.execute(look());
        assertThat(check.exitCode()).as(check.err()).isZero();
        assertThat(check.out())
                .contains("was not compared, since the database server cannot be reached.")
                .doesNotContain(CANARY);
    }

    @Test
    void aServerThatNeverAnswers_isGivenUp() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String url = "jdbc:postgresql://localhost:" + mute.getLocalPort() + "/sla?loginTimeout=1";
            terminal.useDatabase(url, "sla", CANARY);
            long before = System.nanoTime();
            assertRefused(1, "The database server cannot be reached;");
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void aServerThatIsStoppedInTheMiddle_leavesTheLastReport() throws Exception {
        Map<String, String> report;
        EmbeddedPostgres server = Postgres.start();
        try {
            String url = server.getJdbcUrl(Postgres.USER, Postgres.USER);
            terminal.useDatabase(url, Postgres.USER, "");
            terminal.write(
                    "database.yml",
                    "spring.datasource: {url: '" + url + "', username: postgres, hikari: {connection-timeout: 1000}}");
            terminal.execute(terminal.runWith());
            report = terminal.published();
            terminal.write("exports/leads.csv", Company.LEADS + Traps.WAIT + ",2026-10-09T09:00,,ben,web\n");
            var run = CompletableFuture.supplyAsync(() -> terminal.execute(Traps.STOPS, terminal.runWith()));
            for (int i = 0; i < 1200 && !run.isDone() && !Files.exists(folder.resolve("exports/waiting")); i++) {
                Thread.sleep(50);
            }
            server.close();
            Files.createFile(folder.resolve("exports/go-on"));

            Result result = run.join();
            result.assertTold(1, "The connection to the database was lost; the last report stands;");
            assertThat(result.err()).hasLineCount(1);
        } finally {
            server.close();
        }
        assertThat(terminal.published()).hasSize(5).isEqualTo(report);
    }

    private void assertRefused(int exitCode, String words) {
        Result result = terminal.execute(terminal.runWith());
        result.assertTold(exitCode, words);
        assertThat(result.err()).hasLineCount(1).doesNotContain(CANARY, "details");
        assertThat(result.out()).doesNotContain(CANARY);
        assertThat(terminal.published()).isEmpty();
    }

    private String[] look() {
        List<String> args = new ArrayList<>(List.of(terminal.runWith()));
        args.set(0, "check");
        return args.toArray(String[]::new);
    }
}
