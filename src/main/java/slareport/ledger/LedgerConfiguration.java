package slareport.ledger;

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
    Ledger ledger(JdbcClient client, JdbcOperations operations, PlatformTransactionManager transactions, RunLock lock) {
        return new Ledger(
                client,
                new ReportRows(operations),
                new ShapeRows(operations),
                new FencedTransactions(new TransactionTemplate(transactions), lock));
    }
}
