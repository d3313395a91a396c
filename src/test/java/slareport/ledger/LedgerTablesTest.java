package slareport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTablesTest {
    private static final String VERSIONS =
            "select string_agg(\"version\", ' ' order by \"installed_rank\") from \"flyway_schema_history\""
                    + " where \"success\"";

    @TempDir
    private Path folder;

    @Test
    void theNewestVersion_isThatOfTheNewestScript() throws SQLException {
        LedgerAddress ledger = LedgerFile.inFolder(folder);
        LedgerTables.bringUpToDate(ledger);

        assertThat(query(ledger, VERSIONS)).endsWith(" " + LedgerTables.NEWEST);
        assertThat(flyway(ledger, null).info().pending()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "4", "9", "11"})
    void tablesOfAnEarlierVersion_areBroughtUpToDate(String version) throws SQLException {
        LedgerAddress ledger = LedgerFile.inFolder(folder);
        flyway(ledger, version).migrate();

        LedgerTables.bringUpToDate(ledger);

        assertThat(flyway(ledger, null).info().pending()).isEmpty();
    }

    @Test
    void tablesThatAreUpToDate_stayAsTheyAre() throws SQLException {
        LedgerAddress ledger = LedgerFile.inFolder(folder);
        LedgerTables.bringUpToDate(ledger);
        String before = query(ledger, VERSIONS);

        LedgerTables.bringUpToDate(ledger);

        assertThat(query(ledger, VERSIONS)).isEqualTo(before);
    }

    private static Flyway flyway(LedgerAddress ledger, String target) {
        var settings = Flyway.configure()
                .dataSource(ledger.url(), ledger.user(), ledger.password())
                .placeholders(ledger.kind().words());
        return (target == null ? settings : settings.target(target)).load();
    }

    private static String query(LedgerAddress ledger, String sql) throws SQLException {
        try (Connection connection = LedgerConnections.open(ledger);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
