package slareport.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.dao.DataAccessResourceFailureException;
import slareport.failure.UserError;

/** The ledger's database as one run has it: locked, its tables up to date, and open for rows only. */
public final class HeldLedger implements AutoCloseable {
    /** How long a server that does not answer any more is called each time; the lock is lost by then. */
    private static final String POOL_PATIENCE_MILLIS = "5000";

    private final LedgerAddress address;
    private final RunLock lock;

    private HeldLedger(LedgerAddress address, RunLock lock) {
        this.address = address;
        this.lock = lock;
    }

    /**
     * Takes the lock, then brings the tables up to date.
     *
     * @param started when the run started
     * @throws UserError when another run holds the lock, or when the database cannot be used
     */
    public static HeldLedger open(LedgerAddress address, Instant started) {
        try {
            RunLock lock = RunLock.take(address, started);
            try {
                LedgerTables.bringUpToDate(address);
                return new HeldLedger(LedgerTables.letRunsIn(address), lock);
            } catch (SQLException | RuntimeException | Error e) {
                lock.close();
                throw e;
            }
        } catch (SQLException e) {
            throw DatabaseTrouble.told(new DataAccessResourceFailureException("the ledger could not be opened", e));
        } catch (RuntimeException e) {
            throw DatabaseTrouble.told(e);
        }
    }

    /** The lock, for whoever publishes. */
    public RunLock lock() {
        return lock;
    }

    /** What the framework is to be told of the database, whatever else is configured. */
    public Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.datasource.url", address.url());
        settings.put("spring.datasource.username", address.user());
        if (address.kind() == DatabaseKind.H2 || !address.password().isEmpty()) {
            settings.put("spring.datasource.password", address.password());
        }
        return settings;
    }

    /** What the framework is to be told of the database unless something else is configured. */
    public Map<String, Object> defaults() {
        Map<String, Object> defaults = new HashMap<>();
        defaults.put("spring.datasource.hikari.connection-timeout", POOL_PATIENCE_MILLIS);
        LedgerConnections.settings(address.kind())
                .forEach((name, value) ->
                        defaults.put("spring.datasource.hikari.data-source-properties." + name, value));
        return defaults;
    }

    /**
     * What a failure during the run is to be told as: what the user can do about the database where that is what failed, else
     * the failure itself.
     */
    public RuntimeException told(RuntimeException failure) {
        if (failure instanceof UserError) {
            return failure;
        }
        // without the lock another run may have settled this one, and what failed then tells nothing
        return lock instanceof AdvisoryLock && !lock.isHeld()
                ? DatabaseTrouble.LOST.told()
                : DatabaseTrouble.told(failure);
    }

    /** Lets the next run start. */
    @Override
    public void close() {
        lock.close();
    }
}
