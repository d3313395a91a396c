package slareport.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.transaction.support.TransactionOperations;
import slareport.guard.Doubt;
import slareport.guard.LastPublished;
import slareport.guard.ReadShape;
import slareport.publish.PublishedFile;
import slareport.report.Report;

/**
 * The book of runs and of the figures that they published.
 *
 * <p>For each month and as-of there is at most one published set of figures. A run enters its figures under its own
 * number; they take the place of the set before in the transaction that records the run as published.
 */
public final class Ledger {
    private final JdbcClient jdbc;
    private final ReportRows rows;
    private final ShapeRows shapes;
    private final TransactionOperations transactions;

    public Ledger(JdbcClient jdbc, ReportRows rows, ShapeRows shapes, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.shapes = shapes;
        this.transactions = transactions;
    }

    /**
     * Enters a run and gives its number. Runs that still count as running are dead, since the caller holds the lock;
     * what they entered is deleted.
     */
    public long begin(RunStart start) {
        return transactions.execute(status -> {
            for (long dead : runsThatAre(Outcome.RUNNING)) {
                close(dead, Outcome.DIED, start.started());
            }
            return insert(start);
        });
    }

    /** Enters the figures, exceptions and accounts of a run, what it read, and which doubts were let pass. */
    public void remember(long run, Report report, ReadShape shape) {
        transactions.executeWithoutResult(status -> {
            rows.delete(run);
            rows.insert(run, report);
            shapes.delete(run);
            shapes.insert(run, shape, report.letPass());
        });
    }

    /**
     * Records that these files are in place; the run's figures take the place of those for the same month and as-of.
     *
     * @throws LostLock when another run has settled this one meanwhile
     */
    public void publish(long run, Instant finished, List<PublishedFile> files) {
        transactions.executeWithoutResult(status -> {
            if (!close(run, Outcome.PUBLISHED, finished)) {
                throw new LostLock();
            }
            for (long replaced : earlierRunsFor(run)) {
                rows.delete(replaced);
            }
            rows.insert(run, files);
        });
    }

    /** Records that a run ended without publishing and deletes what it entered; a published run stays as it is. */
    public void giveUp(long run, Outcome outcome, Instant finished) {
        transactions.executeWithoutResult(status -> {
            if (!isPublished(run)) {
                close(run, outcome, finished);
            }
        });
    }

    /** Whether a run, by its number, was recorded as published. */
    public boolean isPublished(long run) {
        return jdbc.sql("select count(*) from run where run_id = ? and outcome = ?")
                        .params(run, Outcome.PUBLISHED.code())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * What the last run read that was published into a folder, for whichever month; empty without one, and when it was
     * published before this was remembered.
     */
    public Optional<LastPublished> lastPublished(String out) {
        return jdbc.sql("select run_id, finished from run where out_folder = ? and outcome = ? order by run_id desc"
                        + " fetch first 1 row only")
                .params(out, Outcome.PUBLISHED.code())
                .query((row, number) -> new LastPublished(
                        row.getObject(2, OffsetDateTime.class).toInstant(), shapes.of(row.getLong(1))))
                .optional()
                .filter(last -> !last.shape().rows().isEmpty());
    }

    /**
     * What was let pass when these inputs were last published into a folder, for whichever month; the advice, which is
     * not remembered, is empty.
     */
    public List<Doubt> letPassOver(String inputs, String out) {
        return jdbc.sql("select max(run_id) from run where inputs = ? and out_folder = ? and outcome = ?")
                .params(inputs, out, Outcome.PUBLISHED.code())
                .query((row, number) -> shapes.letPass(row.getLong(1)))
                .single();
    }

    private long insert(RunStart start) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into run (report_month, as_of, agreement_version, inputs, fingerprint, out_folder, started,"
                        + " outcome) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        start.month().toString(),
                        SqlTime.of(start.asOf()),
                        start.agreementVersion(),
                        start.inputs(),
                        start.fingerprint(),
                        start.out(),
                        SqlTime.of(start.started()),
                        Outcome.RUNNING.code())
                .update(key, "run_id");
        Number run = key.getKey();
        if (run == null) {
            throw new IllegalStateException("the database gave the run no number");
        }
        return run.longValue();
    }

    /** Gives false, and changes nothing, when the run is not running any more. */
    private boolean close(long run, Outcome outcome, Instant finished) {
        boolean closed = jdbc.sql("update run set outcome = ?, finished = ? where run_id = ? and outcome = ?")
                        .params(outcome.code(), SqlTime.of(finished), run, Outcome.RUNNING.code())
                        .update()
                == 1;
        if (closed && outcome != Outcome.PUBLISHED) {
            rows.delete(run);
            shapes.delete(run);
        }
        return closed;
    }

    private List<Long> runsThatAre(Outcome outcome) {
        return jdbc.sql("select run_id from run where outcome = ? order by run_id")
                .param(outcome.code())
                .query(Long.class)
                .list();
    }

    private List<Long> earlierRunsFor(long run) {
        return jdbc.sql("select other.run_id from run other join run this on other.report_month = this.report_month"
                        + " and other.as_of = this.as_of where this.run_id = ? and other.run_id <> this.run_id")
                .param(run)
                .query(Long.class)
                .list();
    }
}
