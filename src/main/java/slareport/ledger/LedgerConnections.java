package slareport.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Opens the ledger's database outside the pool; no server is waited for without end. */
final class LedgerConnections {
    /**
     * What PostgreSQL's driver is told unless the address says otherwise, in seconds: how long to wait for a connection, for
     * the log-in with it, and for an answer.
     */
    private static final Map<String, String> PATIENCE =
            Map.of("connectTimeout", "10", "loginTimeout", "15", "socketTimeout", "300", "tcpKeepAlive", "true");

    private LedgerConnections() {}

    /** Opens a connection for each that is asked for. */
    static DriverManagerDataSource source(LedgerAddress address) {
        Properties properties = new Properties();
        properties.putAll(settings(address.kind()));
        DriverManagerDataSource source = new DriverManagerDataSource(address.url(), properties);
        if (!address.user().isEmpty()) {
            source.setUsername(address.user());
        }
        // without one, PostgreSQL's driver looks for it where PostgreSQL's own programs do
        if (address.kind() == DatabaseKind.H2 || !address.password().isEmpty()) {
            source.setPassword(address.password());
        }
        return source;
    }

    /** A connection that commits every statement. */
    static Connection open(LedgerAddress address) throws SQLException {
        return source(address).getConnection();
    }

    /** What the driver is told besides the address. */
    static Map<String, String> settings(DatabaseKind kind) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (kind == DatabaseKind.POSTGRESQL) {
            settings.putAll(PATIENCE);
            settings.put("ApplicationName", "sla-report");
        }
        return settings;
    }
}
