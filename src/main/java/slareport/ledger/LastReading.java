package slareport.ledger;

import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionOperations;
import slareport.guard.LastPublished;

/** Looks into the ledger by itself for what the last published run read. */
public final class LastReading {
    private LastReading() {}

    /**
     * What the last run read that was published into a folder; empty without one, and when the ledger cannot be read now.
     */
    public static Optional<LastPublished> of(LedgerAddress address, String out) {
        DriverManagerDataSource source = new DriverManagerDataSource(address.url(), address.user(), address.password());
        JdbcTemplate operations = new JdbcTemplate(source, true);
        Ledger ledger = new Ledger(
                JdbcClient.create(operations),
                new ReportRows(operations),
                new ShapeRows(operations),
                TransactionOperations.withoutTransaction());
        try {
            return ledger.lastPublished(out);
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }
}
