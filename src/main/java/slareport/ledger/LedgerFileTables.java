package slareport.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import slareport.failure.UserError;
import slareport.publish.PrivateFiles;

/**
 * Brings the tables of a database file up to date, in a file of its own that takes the other's place once it is whole.
 *
 * <p>H2 commits every change of a table by itself: a run that is killed on the way, or a disk that is full, would leave
 * tables that belong to no version and keep all later runs out.
 */
public final class LedgerFileTables {
    private static final String OPTIONS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
    private static final String ASIDE = "sla-report-new";

    private final Path folder;
    private final Path file;
    private final Path aside;

    private LedgerFileTables(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.file = LedgerFile.in(this.folder);
        this.aside = this.folder.resolve(ASIDE + ".mv.db");
    }

    /**
     * Makes the tables of the database in a folder, or changes those of earlier versions.
     *
     * @throws UserError when another run has the database open
     */
    public static void bringUpToDate(Path folder) throws IOException {
        LedgerFileTables tables = new LedgerFileTables(folder);
        try {
            if (!tables.isThere()) {
                tables.make();
            } else if (tables.mayBeOld()) {
                tables.renew();
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the tables could not be brought up to date", e);
        }
    }

    /** An empty file is what a disk that was full has left. */
    private boolean isThere() throws IOException {
        return Files.exists(file) && Files.size(file) > 0;
    }

    private boolean mayBeOld() throws SQLException {
        LedgerAddress look = LedgerFile.toLookInto(folder);
        try (Connection database = DriverManager.getConnection(look.url(), look.user(), look.password())) {
            return isOld(database);
        } catch (SQLException | FlywayException e) {
            throwIfHeld(e);
            // what a killed run has left cannot always be looked into without being mended
            return true;
        }
    }

    private void make() throws IOException, SQLException {
        try (Connection database = openAside()) {
            if (isThere()) {
                // another run was faster, and has let go of the file that is opened here
                Files.deleteIfExists(aside);
                return;
            }
            try (Statement statement = database.createStatement()) {
                statement.execute("drop all objects");
            }
            finish(database);
        }
    }

    private void renew() throws IOException, SQLException {
        try (Connection old = open(LedgerFile.url(folder) + ";IFEXISTS=TRUE")) {
            if (isOld(old)) {
                copy(old);
                try (Connection database = openAside()) {
                    finish(database);
                }
            }
        }
    }

    /** As long as it is open, nobody else can open it, under whichever name. */
    private void finish(Connection database) throws IOException, SQLException {
        try (Statement statement = database.createStatement()) {
            PrivateFiles.close(aside);
            flyway(database).migrate();
            statement.execute("checkpoint sync");
        } catch (IOException | SQLException | RuntimeException e) {
            // a full disk must not stay full of half a database
            Files.deleteIfExists(aside);
            throw e;
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        PrivateFiles.sync(folder);
    }

    private void copy(Connection old) throws IOException, SQLException {
        Path packed = folder.resolve(ASIDE + ".zip");
        try (Statement statement = old.createStatement()) {
            Files.deleteIfExists(packed);
            Files.deleteIfExists(aside);
            // made beforehand, since the database would let everybody read it
            PrivateFiles.write(packed, out -> {});
            statement.execute("backup to '" + packed.toString().replace("'", "''") + "'");
            try (InputStream in = Files.newInputStream(packed);
                    ZipInputStream zip = new ZipInputStream(in)) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    throw new IOException("the copy of the database is empty");
                }
                PrivateFiles.write(aside, zip::transferTo);
            }
        } finally {
            Files.deleteIfExists(packed);
        }
    }

    /** Nobody has use for what a run that died has left there. */
    private Connection openAside() throws IOException, SQLException {
        String url = "jdbc:h2:file:" + folder.resolve(ASIDE) + OPTIONS;
        try {
            return open(url);
        } catch (SQLException e) {
            throwIfHeld(e);
            Files.deleteIfExists(aside);
            return open(url);
        }
    }

    private static Connection open(String url) throws SQLException {
        try {
            return DriverManager.getConnection(url, LedgerFile.USER, LedgerFile.PASSWORD);
        } catch (SQLException e) {
            throwIfHeld(e);
            throw e;
        }
    }

    private static void throwIfHeld(Exception failure) {
        LedgerFile.heldByAnother(failure).ifPresent(held -> {
            throw held;
        });
    }

    private static boolean isOld(Connection database) {
        return flyway(database).info().pending().length > 0;
    }

    private static Flyway flyway(Connection database) {
        return Flyway.configure()
                .dataSource(new SingleConnectionDataSource(database, true))
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .load();
    }
}
