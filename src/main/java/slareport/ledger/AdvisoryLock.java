package slareport.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import slareport.failure.UserError;

/**
 * PostgreSQL's lock, one for each schema. The connection that holds it is named after the instant when its run started,
 * which every user of the server may read.
 */
final class AdvisoryLock implements RunLock {
    private static final String NAME = "sla-report since ";
    private static final int KEY = "sla-report".hashCode();

    /** Nothing that is asked here takes the server long. */
    private static final int ANSWER_MILLIS = 30_000;

    private static final String OURS = " from pg_locks held where held.locktype = 'advisory' and held.granted"
            + " and held.database = (select oid from pg_database where datname = current_database())"
            + " and held.classid::bigint = ? and held.objid::bigint = ? and held.objsubid = 2";

    private final Connection connection;
    private final int schema;

    private AdvisoryLock(Connection connection, int schema) {
        this.connection = connection;
        this.schema = schema;
    }

    static AdvisoryLock take(LedgerAddress address, Instant started) throws SQLException {
        Connection connection = LedgerConnections.open(address);
        try {
            ServerDemands.check(connection);
            AdvisoryLock lock = new AdvisoryLock(connection, schemaOf(connection));
            connection.setNetworkTimeout(Runnable::run, ANSWER_MILLIS);
            // named first, so that who finds the lock held finds the name
            connection.setClientInfo("ApplicationName", NAME + started.truncatedTo(ChronoUnit.SECONDS));
            if (!lock.does("pg_try_advisory_lock")) {
                throw holder(connection).orElse(new LockHolder(null)).told();
            }
            if (!lock.isHeld()) {
                throw new UserError(
                        UserError.Kind.USAGE,
                        "The database keeps no lock from one statement to the next, as behind a pooler of transactions;"
                                + " name the server itself, or a pooler of sessions, with spring.datasource.url.");
            }
            lock.outlastIdleness();
            return lock;
        } catch (SQLException | RuntimeException | Error e) {
            try {
                connection.close();
            } catch (SQLException later) {
                e.addSuppressed(later);
            }
            throw e;
        }
    }

    /** Who holds the lock of a connection's schema, as any connection can tell; empty when nobody does. */
    static Optional<LockHolder> holder(Connection connection) throws SQLException {
        String name = "select (select application_name from pg_stat_activity found where found.pid = held.pid)";
        try (PreparedStatement query = connection.prepareStatement(name + OURS)) {
            bind(query, schemaOf(connection));
            try (ResultSet holder = query.executeQuery()) {
                return holder.next() ? Optional.of(new LockHolder(since(holder.getString(1)))) : Optional.empty();
            }
        }
    }

    @Override
    public boolean isHeld() {
        try (PreparedStatement query =
                connection.prepareStatement("select count(*)" + OURS + " and held.pid = pg_backend_pid()")) {
            bind(query, schema);
            try (ResultSet count = query.executeQuery()) {
                return count.next() && count.getInt(1) == 1;
            }
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try (connection) {
            // the end of a connection reaches the server later than the next run may
            does("pg_advisory_unlock");
        } catch (SQLException e) {
            // the server lets go of the lock when it finds the connection gone
            return;
        }
    }

    private boolean does(String function) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select " + function + "(?, ?)")) {
            query.setInt(1, KEY);
            query.setInt(2, schema);
            try (ResultSet done = query.executeQuery()) {
                return done.next() && done.getBoolean(1);
            }
        }
    }

    /**
     * The connection says nothing while the exports are read, for which servers can be set to close it; and a server is to
     * notice within a minute that the machine at the other end is gone, which by itself it does after hours.
     */
    private void outlastIdleness() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config(name, case name when 'tcp_keepalives_idle' then '30'"
                    + " when 'tcp_keepalives_interval' then '10' when 'tcp_keepalives_count' then '3' else '0' end, false)"
                    + " from pg_settings where name in ('tcp_keepalives_idle', 'tcp_keepalives_interval',"
                    + " 'tcp_keepalives_count', 'idle_session_timeout')");
        }
    }

    private static void bind(PreparedStatement query, int schema) throws SQLException {
        query.setLong(1, Integer.toUnsignedLong(KEY));
        query.setLong(2, Integer.toUnsignedLong(schema));
    }

    /** Stands for the schema; two that share a number would only turn each other's runs away. */
    private static int schemaOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(current_schema(), '')")) {
            row.next();
            return row.getString(1).hashCode();
        }
    }

    private static @Nullable Instant since(@Nullable String name) {
        try {
            return name == null || !name.startsWith(NAME) ? null : Instant.parse(name.substring(NAME.length()));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
