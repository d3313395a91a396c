package slareport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import slareport.failure.UserError;
import slareport.report.SampleReports;

/** The database file, and who may do what in it. */
class LedgerFileTest {
    private static final Instant NIGHT = Instant.parse("2026-11-01T08:00:00Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create alias nothing for \"java.lang.Math.abs\"",
                "create alias nothing as 'int nothing() { return 1; }'",
                "select * from csvread('/nowhere.csv')",
                "call csvwrite('/nowhere.csv', 'select 1')",
                "select file_read('/nowhere')",
                "runscript from '/nowhere.sql'",
                "script",
                "shutdown",
                "set write_delay 500",
                "alter user sa set password 'x'",
                "create table mine (id int)",
                "drop table figure"
            })
    void theUserOfARun_mayNot(String sql) throws SQLException {
        try (HeldLedger held = HeldLedger.open(LedgerFile.inFolder(folder), NIGHT);
                Connection connection = asARun(held);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getErrorCode()).isIn(90040, 90096));
        }
    }

    @Test
    void theUserOfARun_mayReadAndWriteRows() throws SQLException {
        try (HeldLedger held = HeldLedger.open(LedgerFile.inFolder(folder), NIGHT);
                Connection connection = asARun(held);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("insert into published_file select run_id, 'x', 'x' from run"))
                    .isZero();
            assertThat(statement.executeUpdate("update figure set unit = 'x'")).isZero();
            assertThat(statement.executeUpdate("delete from figure")).isZero();
        }
    }

    @Test
    void commits_reachTheDiskAtOnce() throws SQLException {
        try (HeldLedger held = HeldLedger.open(LedgerFile.inFolder(folder), NIGHT);
                Connection connection = asARun(held)) {
            assertThat(JdbcClient.create(new SingleConnectionDataSource(connection, true))
                            .sql("select setting_value from information_schema.settings where setting_name ="
                                    + " 'WRITE_DELAY'")
                            .query(String.class)
                            .list())
                    .containsOnly("0");
        }
    }

    @Test
    void aFileOfBeforeThereWasAUserForRuns_isTakenOver() throws SQLException {
        LedgerAddress owner = LedgerFile.inFolder(folder);
        LedgerTables.bringUpToDate(owner);
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into run (report_month, as_of, agreement_version, fingerprint, out_folder, started,"
                            + " outcome) values ('2026-10', now(), '1', 'f', '/out', now(), 'published')");
        }

        try (HeldLedger held = HeldLedger.open(owner, NIGHT);
                Connection connection = asARun(held);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update run set outcome = 'failed'"))
                    .isOne();
        }
    }

    @Test
    void tablesThatWereCutOffWhileTheyWereMade_areMadeAnew() throws SQLException {
        LedgerAddress owner = LedgerFile.inFolder(folder);
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
            BeforeChange.of(LedgerFile.in(folder)).keep(connection);
            connection.createStatement().execute("create table batch_job_instance (id int)");
        }

        HeldLedger.open(owner, NIGHT).close();

        assertThat(PublishedRuns.find(
                        LedgerFile.toLookInto(folder), SampleReports.MONTH, SampleReports.AS_OF, "f", "/out"))
                .isEmpty();
        assertThat(folder.resolve("sla-report.mv.db.before")).doesNotExist();
    }

    @Test
    void aChangeOfTablesThatWasCutOff_isUndoneBeforeItIsDoneAnewAndLosesNothing() throws SQLException {
        LedgerAddress owner = LedgerFile.inFolder(folder);
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .target("4")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into run (report_month, as_of, agreement_version, fingerprint, out_folder, started,"
                            + " outcome) values ('2026-10', now(), '1', 'f', '/ouß; it''s', now(), 'published')");
            BeforeChange.of(LedgerFile.in(folder)).keep(connection);
            statement.execute("create table read_entity (id int)");
        }

        try (HeldLedger held = HeldLedger.open(owner, NIGHT);
                Connection connection = asARun(held);
                Statement statement = connection.createStatement()) {
            assertThat(
                            statement.executeUpdate(
                                    "insert into run (report_month, as_of, agreement_version, fingerprint,"
                                            + " out_folder, started, outcome) values ('2026-10', now(), '1', 'f', '/out', now(), 'failed')"))
                    .isOne();
            assertThat(statement.executeUpdate("update run set inputs = 'i' where out_folder = '/ouß; it''s'"))
                    .isOne();
            assertThat(statement.executeUpdate("insert into read_entity select run_id, 'leads', 1 from run"))
                    .isEqualTo(2);
        }
    }

    @Test
    void inADatabaseThatIsNotThere_noneIsFoundAndNoneIsMade() {
        Path empty = folder.resolve("empty");
        assertThat(PublishedRuns.find(
                        LedgerFile.toLookInto(empty), SampleReports.MONTH, SampleReports.AS_OF, "f", "/out"))
                .isEmpty();
        assertThat(empty).doesNotExist();
    }

    @Test
    void aLook_doesNotChangeTheDatabase() throws IOException {
        HeldLedger.open(LedgerFile.inFolder(folder), NIGHT).close();
        byte[] before = Files.readAllBytes(LedgerFile.in(folder));
        assertThat(PublishedRuns.find(
                        LedgerFile.toLookInto(folder), SampleReports.MONTH, SampleReports.AS_OF, "f", "/out"))
                .isEmpty();
        assertThat(LastReading.of(LedgerFile.toLookInto(folder), "/out").unread())
                .isNull();
        assertThat(Files.readAllBytes(LedgerFile.in(folder))).isEqualTo(before);
    }

    @Test
    void aFolderWithASemicolon_isRefused() {
        assertThatThrownBy(() -> LedgerFile.inFolder(Path.of("/tmp/x;INIT=RUNSCRIPT FROM 'evil.sql'")))
                .isInstanceOf(UserError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://secret@host/sla",
                "postgresql://secret@host/sla",
                "",
                "jdbc:postgresql://secret:notaport/sla",
                "jdbc:h2:tcp://secret/sla",
                "jdbc:h2:file:/secret;AUTO_SERVER=TRUE",
                "jdbc:h2:file:/secret;FILE_LOCK=NO"
            })
    void databasesThatCannotBeLockedOrAreUnknown_areRefused(String url) {
        assertThatThrownBy(() -> new LedgerAddress(url, "", ""))
                .isInstanceOfSatisfying(
                        UserError.class, e -> assertThat(e.kind()).isEqualTo(UserError.Kind.USAGE))
                .hasMessageStartingWith("The setting spring.datasource.url ")
                .hasMessageNotContaining("secret");
    }

    private static Connection asARun(HeldLedger held) throws SQLException {
        return DriverManager.getConnection(
                (String) held.settings().get("spring.datasource.url"),
                (String) held.settings().get("spring.datasource.username"),
                (String) held.settings().get("spring.datasource.password"));
    }
}
