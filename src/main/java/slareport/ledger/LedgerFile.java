package slareport.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import slareport.failure.UserError;

/** The database file that the ledger is kept in unless the configuration names another database. */
public final class LedgerFile {
    /** H2's error code for a file that another process has open. */
    private static final int ALREADY_OPEN = 90020;

    /** H2's error codes for a file that is not there. */
    private static final Set<Integer> NOT_THERE = Set.of(90013, 90146);

    /** H2's error codes for a file that cannot be read, or not as a database. */
    private static final Set<Integer> DAMAGED = Set.of(90028, 90030, 90031);

    private static final Pattern FILE = Pattern.compile("jdbc:h2:(?:file:)?([^;]*).*");

    /** Who makes the tables; the file is protected by its permissions. */
    private static final String USER = "sa";

    private static final String PASSWORD = "";

    /** Who works with them. */
    private static final String RUN_USER = "SLA_REPORT";

    private static final String RUN_PASSWORD = "sla-report";

    private LedgerFile() {}

    /**
     * The database in a folder, as whoever makes its tables.
     *
     * @throws UserError when the folder's name cannot stand in an address
     */
    public static LedgerAddress inFolder(Path folder) {
        return new LedgerAddress(url(folder), USER, PASSWORD);
    }

    /**
     * The address of the database in a folder. Commits reach the disk before they are acknowledged, and nothing is
     * traced, since traces quote values.
     *
     * @throws UserError when the folder's name cannot stand in an address
     */
    static String url(Path folder) {
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

    /** The file of an H2 database, which need not be there; empty for one in memory or on a server. */
    static Optional<Path> of(LedgerAddress address) {
        Matcher file = FILE.matcher(address.url());
        return file.matches() && !file.group(1).startsWith("mem:")
                ? Optional.of(Path.of(file.group(1) + ".mv.db"))
                : Optional.empty();
    }

    /**
     * The same database as a run opens it, once its tables are made: as somebody who reads and writes rows and may do nothing
     * else to it, and without settings, which only the administrator may make and which stay with the file.
     */
    static LedgerAddress forRuns(LedgerAddress administrator) {
        int settings = administrator.url().indexOf(';');
        return new LedgerAddress(
                settings < 0 ? administrator.url() : administrator.url().substring(0, settings),
                RUN_USER,
                RUN_PASSWORD);
    }

    /** The run that has the database open, when that is what a failure comes from; else empty. */
    static Optional<LockHolder> holder(Throwable failure, LedgerAddress address) {
        return isOpenElsewhere(failure)
                ? Optional.of(
                        new LockHolder(of(address).flatMap(HolderNote::read).orElse(null)))
                : Optional.empty();
    }

    /** Whether a failure comes from a database file that another process has open. */
    static boolean isOpenElsewhere(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN) {
                return true;
            }
        }
        return false;
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
                Optional<DatabaseTrouble> trouble = DatabaseTrouble.of(failure);
                return trouble.isPresent()
                        ? trouble.map(DatabaseTrouble::found)
                        : Optional.of("the database failed (error " + sql.getErrorCode() + ", state "
                                + sql.getSQLState() + ")");
            }
        }
        return Optional.empty();
    }
}
