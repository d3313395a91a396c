package slareport.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets the ledger up on the configured database. */
@Configuration(proxyBeanMethods = false)
public class LedgerConfiguration {
    @Bean
    OpenFile openFile(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return OpenFile.of(connection.getMetaData().getURL());
        }
    }

    @Bean
    ClockedRuns clockedRuns(JdbcClient client) {
        return new ClockedRuns(client);
    }

    @Bean
    Ledger ledger(JdbcClient client, JdbcOperations operations, PlatformTransactionManager transactions, RunLock lock) {
        return new Ledger(
                client,
                new ReportRows(operations),
                new ShapeRows(operations),
                new FencedTransactions(new TransactionTemplate(transactions), lock));
    }

    @Bean
    PublishedMonths publishedMonths(JdbcClient client) {
        return new PublishedMonths(client);
    }

    @Bean
    UnpublishedRuns unpublishedRuns(JdbcClient client, PlatformTransactionManager transactions, RunLock lock) {
        return new UnpublishedRuns(client, new FencedTransactions(new TransactionTemplate(transactions), lock));
    }

    @Bean
    OutboxRows outboxRows(JdbcClient client, PlatformTransactionManager transactions, RunLock lock) {
        return new OutboxRows(client, new FencedTransactions(new TransactionTemplate(transactions), lock));
    }

    @Bean
    Retention retention(JdbcOperations operations, PlatformTransactionManager transactions, RunLock lock) {
        return new Retention(operations, new FencedTransactions(new TransactionTemplate(transactions), lock));
    }
}
