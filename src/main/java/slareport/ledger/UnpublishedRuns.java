package slareport.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.transaction.support.TransactionOperations;

/** Enters runs that ended before their job began. */
public final class UnpublishedRuns {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    UnpublishedRuns(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Enters one; other runs are left alone, and no lock is needed. */
    public void enter(UnpublishedRun run) {
        transactions.executeWithoutResult(status -> {
            KeyHolder key = new GeneratedKeyHolder();
            jdbc.sql("insert into run (report_month, as_of, agreement_version, out_folder, started, finished, outcome)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .param(1, run.month() == null ? null : run.month().toString())
                    .param(2, SqlTime.ofNullable(run.asOf()))
                    .param(3, run.agreementVersion())
                    .param(4, run.out())
                    .param(5, SqlTime.of(run.started()))
                    .param(6, SqlTime.of(run.finished()))
                    .param(7, run.outcome().code())
                    .update(key, "run_id");
            Number number = key.getKey();
            if (number == null) {
                throw new IllegalStateException("the database gave the run no number");
            }
            new RunMessages(jdbc).insert(number.longValue(), run.sentences());
        });
    }
}
