package slareport.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import slareport.failure.UserError;

/** What a PostgreSQL database must be like, so that a run can work with it. */
final class ServerDemands {
    private static final String STATE = "select current_schema(), current_setting('server_encoding'),"
            + " pg_is_in_recovery() or current_setting('transaction_read_only') = 'on',"
            + " has_schema_privilege(current_schema(), 'create') or to_regclass('flyway_schema_history') is not null";

    private ServerDemands() {}

    /** @throws UserError when the database cannot hold a ledger */
    static void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet state = statement.executeQuery(STATE)) {
            state.next();
            if (state.getString(1) == null) {
                throw DatabaseTrouble.NO_SCHEMA.told();
            }
            if (!"UTF8".equals(state.getString(2))) {
                throw new UserError(
                        UserError.Kind.USAGE,
                        "The database's encoding is " + state.getString(2)
                                + ", which cannot hold every name of an export;"
                                + " make one with encoding 'UTF8' and name it with spring.datasource.url.");
            }
            if (state.getBoolean(3)) {
                throw DatabaseTrouble.READ_ONLY.told();
            }
            if (!state.getBoolean(4)) {
                throw DatabaseTrouble.NOT_ALLOWED.told();
            }
        }
    }
}
