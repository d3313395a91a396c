package slareport.ledger;

import java.sql.SQLException;
import java.time.Instant;
import slareport.failure.UserError;

/**
 * That one run at a time is at work on a database, over all machines that reach it. It is held on a connection of its own
 * for as long as the run lasts, however the pool behaves, and ends with the process at the latest.
 */
public sealed interface RunLock extends AutoCloseable permits AdvisoryLock, DatabaseFileLock {
    /**
     * Takes the lock of a database, which is made when it is a file that is not there; waits for no other run.
     *
     * @param started when the run started, for those who find the lock held
     * @throws UserError when another run holds it, which says since when
     * @throws SQLException when the database cannot be opened
     */
    static RunLock take(LedgerAddress address, Instant started) throws SQLException {
        return switch (address.kind()) {
            case H2 -> DatabaseFileLock.take(address, started);
            case POSTGRESQL -> AdvisoryLock.take(address, started);
        };
    }

    /** Whether the lock is still held; it is lost with its connection. */
    boolean isHeld();

    /** Lets the next run start. */
    @Override
    void close();
}
