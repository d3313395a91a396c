package slareport.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import slareport.failure.UserError;

/** The database file that the ledger is kept in unless the configuration names another database. */
public final class LedgerFile {
    /** H2's error code for a file that another process has open. */
    private static final int ALREADY_OPEN = 90020;

    /** H2's error codes for a file that is not there. */
    private static final Set<Integer> NOT_THERE = Set.of(90013, 90146);

    /** H2's error codes for a file that cannot be read, or not as a database. */
    private static final Set<Integer> DAMAGED = Set.of(90028, 90030, 90031);

    /** Who opens the file. */
    public static final String USER = "sa";

    /** The file is protected by its permissions. */
    public static final String PASSWORD = "";

    private LedgerFile() {}

    /**
     * The address of the database in a folder. Commits reach the disk before they are acknowledged, and nothing is
     * traced, since traces quote values.
     *
     * @throws UserError when the folder's name cannot stand in an address
     */
    public static String url(Path folder) {
        String file = folder.toAbsolutePath().normalize().resolve("sla-report").toString();
        if (file.indexOf(';') >= 0) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "The database folder " + folder + " has a semicolon in its path, which the database does not take;"
                            + " name another one with sla.database.");
        }
        return "jdbc:h2:file:" + file + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
    }

    /**
     * The address of the database in a folder for somebody who only looks: it is not made when it is missing, and not
     * changed.
     */
    public static LedgerAddress toLookInto(Path folder) {
        return new LedgerAddress(url(folder) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r", USER, PASSWORD);
    }

    /** The file that the database of a folder is kept in. */
    public static Path in(Path folder) {
        return folder.resolve("sla-report.mv.db");
    }

    /** What to tell the user when a failure comes from a database that another run has open, else empty. */
    public static Optional<UserError> heldByAnother(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN) {
                return Optional.of(new UserError(
                        UserError.Kind.LOCKED,
                        "Another run is at work on the same database; this one did nothing. Wait until it has ended."));
            }
        }
        return Optional.empty();
    }

    /** Whether a failure comes from a database file that was never made. */
    static boolean isMissing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && NOT_THERE.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a failure comes from a database file that cannot be read or holds no whole database. */
    public static boolean isDamaged(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DAMAGED.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    /** Half a sentence on a failure of the database, without its message, which can hold values; else empty. */
    public static Optional<String> told(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(
                        "the database failed (error " + sql.getErrorCode() + ", state " + sql.getSQLState() + ")");
            }
        }
        return Optional.empty();
    }
}
