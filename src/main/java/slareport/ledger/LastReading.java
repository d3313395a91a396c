package slareport.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionOperations;
import slareport.failure.UserError;
import slareport.guard.LastPublished;

/**
 * What a look into the ledger, by itself, found about the last published run.
 *
 * @param published what the last run read that was published into the folder; empty without one
 * @param unread half a sentence on why the ledger could not be read, null when it could
 * @param held whether another run has the ledger open, which is told here
 */
public record LastReading(
        Optional<LastPublished> published, @Nullable String unread, Optional<UserError> held) {
    /** Looks for the last run that was published into a folder, as the ledger knows it. */
    public static LastReading of(LedgerAddress address, String out) {
        DriverManagerDataSource source = LedgerConnections.source(address);
        JdbcTemplate operations = new JdbcTemplate(source, true);
        Ledger ledger = new Ledger(
                JdbcClient.create(operations),
                new ReportRows(operations),
                new ShapeRows(operations),
                TransactionOperations.withoutTransaction());
        try {
            Optional<LockHolder> holder = LockHolder.of(operations, address);
            return holder.isPresent()
                    ? held(holder.get())
                    : new LastReading(ledger.lastPublished(out), null, Optional.empty());
        } catch (BadSqlGrammarException e) {
            // the tables are not there yet, so nothing is that a run would compare with
            return new LastReading(Optional.empty(), null, Optional.empty());
        } catch (DataAccessException e) {
            return LedgerFile.isMissing(e)
                    ? new LastReading(Optional.empty(), null, Optional.empty())
                    : unread(e, address);
        }
    }

    private static LastReading unread(DataAccessException failure, LedgerAddress address) {
        return LedgerFile.holder(failure, address)
                .map(LastReading::held)
                .orElseGet(() -> new LastReading(
                        Optional.empty(),
                        LedgerFile.told(failure).orElse("the ledger cannot be read"),
                        Optional.empty()));
    }

    private static LastReading held(LockHolder holder) {
        return new LastReading(Optional.empty(), "another run has the ledger open", Optional.of(holder.told()));
    }
}
