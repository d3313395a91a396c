package slareport.job;

import java.time.InstantSource;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import slareport.ledger.ClockedRuns;
import slareport.ledger.Ledger;
import slareport.ledger.LedgerConfiguration;
import slareport.ledger.OpenFile;
import slareport.ledger.PublishedMonths;

/** What the job needs of the framework, and nothing else, so that it starts fast; the ledger's tables are there already. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
@Import(LedgerConfiguration.class)
public class JobConfiguration {
    @Bean
    NightlyJob nightlyJob(
            JobOperator operator,
            JobRepository records,
            PlatformTransactionManager transactions,
            Ledger ledger,
            PublishedMonths published,
            ClockedRuns clocked,
            OpenFile file,
            InstantSource clock,
            Told told) {
        return new NightlyJob(operator, records, transactions, ledger, published, clocked, file, clock, told);
    }
}
