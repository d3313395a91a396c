package slareport.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import slareport.failure.UserError;

/**
 * The run that holds the lock.
 *
 * @param since when it started; null when nobody can say
 */
record LockHolder(@Nullable Instant since) {
    /**
     * Who holds the lock of a database that can be opened meanwhile, as one on a server can; empty when nobody does.
     *
     * @throws DataAccessException when the database cannot be opened
     */
    static Optional<LockHolder> of(JdbcOperations database, LedgerAddress address) {
        return address.kind() == DatabaseKind.POSTGRESQL
                ? database.execute((ConnectionCallback<Optional<LockHolder>>) AdvisoryLock::holder)
                : Optional.empty();
    }

    /** What to tell who started another run meanwhile. */
    UserError told() {
        return new UserError(
                UserError.Kind.LOCKED,
                since == null
                        ? "Another run is at work on the same database; this one did nothing. Wait until it has ended."
                        : "Another run has been at work on the same database since "
                                + since.truncatedTo(ChronoUnit.SECONDS)
                                + "; this one did nothing. Wait until it has ended.");
    }
}
