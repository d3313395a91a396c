package slareport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

class LedgerFileTablesTest {
    @TempDir
    private Path folder;

    @Test
    void aDatabaseThatIsNotThere_isMade() throws IOException, SQLException {
        LedgerFileTables.bringUpToDate(folder);
        assertThat(names()).containsExactly("sla-report.mv.db");
        assertThat(query("select count(*) from run")).containsExactly("0");
    }

    @Test
    void aDatabaseOfAnEarlierVersion_isRenewedWithItsRows() throws IOException, SQLException {
        makeOld();
        LedgerFileTables.bringUpToDate(folder);
        assertThat(names()).containsExactly("sla-report.mv.db");
        assertThat(query("select agreement_version from run where not as_of_by_clock"))
                .containsExactly("old");
    }

    @Test
    void aDatabaseThatIsUpToDate_isNotTouched() throws IOException {
        LedgerFileTables.bringUpToDate(folder);
        byte[] before = Files.readAllBytes(LedgerFile.in(folder));
        LedgerFileTables.bringUpToDate(folder);
        assertThat(LedgerFile.in(folder)).hasBinaryContent(before);
    }

    @Test
    void whatARunThatDiedHasLeftAside_isOfNoUseToTheNext() throws IOException, SQLException {
        Path aside = folder.resolve("sla-report-new.mv.db");
        Files.writeString(aside, "half a database");
        LedgerFileTables.bringUpToDate(folder);
        assertThat(names()).containsExactly("sla-report.mv.db");

        Files.delete(LedgerFile.in(folder));
        makeOld();
        Files.copy(LedgerFile.in(folder), aside);
        Files.writeString(folder.resolve("sla-report-new.zip"), "half a copy");
        LedgerFileTables.bringUpToDate(folder);
        assertThat(names()).containsExactly("sla-report.mv.db");
        assertThat(query("select agreement_version from run where not as_of_by_clock"))
                .containsExactly("old");
    }

    @Test
    void tablesThatWereHalfMadeAside_areMadeAnew() throws IOException, SQLException {
        migrate("sla-report-new", "3");
        LedgerFileTables.bringUpToDate(folder);
        assertThat(query("select count(*) from run where as_of_by_clock")).containsExactly("0");
    }

    @Test
    void aFileThatIsNoDatabase_isLeftAsItIs() throws IOException {
        Files.writeString(LedgerFile.in(folder), "this is no database");
        assertThatThrownBy(() -> LedgerFileTables.bringUpToDate(folder))
                .isInstanceOfSatisfying(
                        DataAccessException.class,
                        failure -> assertThat(LedgerFile.isDamaged(failure)).isTrue());
        assertThat(LedgerFile.in(folder)).hasContent("this is no database");
    }

    private void makeOld() throws SQLException {
        migrate("sla-report", "6");
        try (Connection database = DriverManager.getConnection(LedgerFile.url(folder), "sa", "");
                Statement statement = database.createStatement()) {
            statement.execute(
                    "insert into run (report_month, as_of, agreement_version, inputs, fingerprint, out_folder,"
                            + " started, outcome) values ('2026-10', timestamp with time zone '2026-11-01 00:00:00+00', 'old',"
                            + " 'x', 'x', '/out', timestamp with time zone '2026-11-01 05:00:00+00', 'published')");
        }
    }

    private void migrate(String name, String version) {
        Flyway.configure()
                .dataSource("jdbc:h2:file:" + folder.resolve(name), "sa", "")
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private List<String> query(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection database = DriverManager.getConnection(LedgerFile.url(folder), "sa", "");
                ResultSet rows = database.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
