package slareport.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import slareport.failure.UserError;

/** Brings the ledger's tables up to date, and lets runs at them. Only who holds the lock may do so. */
final class LedgerTables {
    /** The version of the newest script among the migrations. */
    static final int NEWEST = 12;

    private LedgerTables() {}

    /**
     * Makes the tables, or changes those of earlier versions.
     *
     * @throws UserError when the schema holds tables of others
     */
    static void bringUpToDate(LedgerAddress address) throws SQLException {
        Optional<Path> file = LedgerFile.of(address);
        if (file.isPresent()) {
            changeUndoably(address, BeforeChange.of(file.get()));
        } else {
            migrate(migrations(address));
        }
    }

    private static void changeUndoably(LedgerAddress address, BeforeChange before) throws SQLException {
        try (Connection connection = LedgerConnections.open(address)) {
            before.restore(connection);
            if (version(connection) >= NEWEST) {
                return;
            }
            Flyway migrations = migrations(address);
            if (migrations.info().pending().length > 0) {
                before.keep(connection);
                migrate(migrations);
                before.forget();
            }
        }
    }

    /**
     * The version of the tables, 0 when there are none or nobody can say. On nearly all nights they are up to date, and to
     * look is far cheaper than to load what would change them.
     */
    private static int version(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery(
                        "select max(cast(\"version\" as int)) from \"flyway_schema_history\" where \"success\"")) {
            return newest.next() ? newest.getInt(1) : 0;
        } catch (SQLException e) {
            // who makes the tables finds out what is wrong with them, and tells it
            return 0;
        }
    }

    private static void migrate(Flyway migrations) {
        try {
            migrations.migrate();
        } catch (FlywayException e) {
            if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
                throw new UserError(
                        UserError.Kind.USAGE,
                        "The database's schema holds tables that are not this program's; give it a database or a schema of"
                                + " its own, which spring.datasource.url names (currentSchema).");
            }
            throw e;
        }
    }

    private static Flyway migrations(LedgerAddress address) {
        return Flyway.configure()
                .dataSource(LedgerConnections.source(address))
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .placeholders(address.kind().words())
                .load();
    }

    /**
     * The same database as runs open it: of an H2 database, as a user who is made for it, also in one from before there was
     * such a user; of a server, as whoever is configured.
     */
    static LedgerAddress letRunsIn(LedgerAddress owner) throws SQLException {
        if (owner.kind() != DatabaseKind.H2) {
            return owner;
        }
        LedgerAddress run = LedgerFile.forRuns(owner);
        try (Connection connection = LedgerConnections.open(owner);
                Statement statement = connection.createStatement()) {
            statement.execute("create user if not exists " + run.user() + " password '" + run.password() + "'");
            statement.execute("grant select, insert, update, delete on schema public to " + run.user());
        }
        return run;
    }
}
