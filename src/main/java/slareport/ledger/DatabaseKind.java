package slareport.ledger;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import slareport.failure.UserError;

/** The databases that the ledger can be kept in. */
enum DatabaseKind {
    /** In a file, or for tests in memory, that one process at a time has open. */
    H2("jdbc:h2:", "blob"),
    /** On a server that several machines reach. */
    POSTGRESQL("jdbc:postgresql:", "bytea");

    /** It quotes addresses on the console; failures reach the user as exceptions. */
    private static final Logger POSTGRESQL_DRIVER = Logger.getLogger("org.postgresql");

    static {
        POSTGRESQL_DRIVER.setLevel(Level.OFF);
    }

    private final String prefix;
    private final String bytes;

    DatabaseKind(String prefix, String bytes) {
        this.prefix = prefix;
        this.bytes = bytes;
    }

    /** What the migrations have to say in the database's own words, by what stands for it there. */
    Map<String, String> words() {
        return Map.of("bytes", bytes);
    }

    /**
     * The kind of database at an address, of which nothing is told, since it can hold a password.
     *
     * @throws UserError when it is another one, or one that cannot be locked
     */
    static DatabaseKind of(String url) {
        for (DatabaseKind kind : values()) {
            if (url.startsWith(kind.prefix)) {
                kind.check(url);
                return kind;
            }
        }
        throw new UserError(
                UserError.Kind.USAGE,
                "The setting spring.datasource.url names no database that is supported: jdbc:postgresql://host:5432/database"
                        + " is PostgreSQL, and without the setting the database is a file in the folder of"
                        + " sla.database.");
    }

    private void check(String url) {
        if (this == POSTGRESQL
                && DriverManager.drivers().noneMatch(driver -> {
                    try {
                        return driver.acceptsURL(url);
                    } catch (SQLException e) {
                        return false;
                    }
                })) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "The setting spring.datasource.url is no address that PostgreSQL's driver understands; expected is"
                            + " jdbc:postgresql://host:5432/database.");
        }
        if (this == H2
                && url.toUpperCase(Locale.ROOT).matches("JDBC:H2:(TCP|SSL|ZIP):.*|.*;(AUTO_SERVER|FILE_LOCK)=.*")) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "The setting spring.datasource.url shares an H2 database, where two runs could be at work at once;"
                            + " use PostgreSQL to share it, or drop AUTO_SERVER, FILE_LOCK and the server.");
        }
    }
}
