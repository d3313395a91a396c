package slareport.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import slareport.publish.PrivateFiles;

/** H2's own lock: a process that has a database file open keeps all others from it. */
final class DatabaseFileLock implements RunLock {
    /** Somebody who only looks has the file open for a moment; a run tells that it is one. */
    private static final int TRIES = 40;

    private static final long PAUSE_NANOS = 50_000_000;

    private final Connection connection;
    private final @Nullable HolderNote note;

    private DatabaseFileLock(Connection connection, @Nullable HolderNote note) {
        this.connection = connection;
        this.note = note;
    }

    static DatabaseFileLock take(LedgerAddress address, Instant started) throws SQLException {
        Optional<Path> file = LedgerFile.of(address);
        Connection connection = open(address, file);
        try {
            file.ifPresent(DatabaseFileLock::closeToOthers);
            return new DatabaseFileLock(connection, file.isPresent() ? HolderNote.leave(file.get(), started) : null);
        } catch (RuntimeException | Error e) {
            connection.close();
            throw e;
        }
    }

    private static Connection open(LedgerAddress address, Optional<Path> file) throws SQLException {
        for (int tried = 1; ; tried++) {
            try {
                return LedgerConnections.open(address);
            } catch (SQLException e) {
                if (!LedgerFile.isOpenElsewhere(e)) {
                    throw e;
                }
                Optional<Instant> since = file.flatMap(HolderNote::read);
                if (since.isPresent() || tried == TRIES) {
                    throw new LockHolder(since.orElse(null)).told();
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /** The database makes its file readable by all. */
    private static void closeToOthers(Path file) {
        try {
            PrivateFiles.close(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that was closed under the run fails by itself with the next statement. */
    @Override
    public boolean isHeld() {
        try {
            return !connection.isClosed();
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        if (note != null) {
            note.remove();
        }
        try {
            connection.close();
        } catch (SQLException e) {
            // the lock ends with the process at the latest, which is about to end
            return;
        }
    }
}
