package slareport.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.transaction.support.TransactionOperations;
import slareport.facts.Reconciliation;
import slareport.guard.Doubt;
import slareport.guard.LastPublished;
import slareport.guard.ReadShape;
import slareport.history.PublishedFigure;
import slareport.mailing.Post;
import slareport.mailing.PostMemory;
import slareport.publish.PublishedFile;
import slareport.report.EditionDraft;

/**
 * The book of runs and of the editions of months that they published.
 *
 * <p>Of each month at most one edition stands. A run enters its editions under its own number; they take the place of
 * those before in the transaction that records the run as published.
 */
public final class Ledger {
    private static final int PATIENCE_SECONDS = 30;

    private final JdbcClient jdbc;
    private final ReportRows rows;
    private final ShapeRows shapes;
    private final EditionRows editions;
    private final RunMessages messages;
    private final TransactionOperations transactions;
    private final SightingRows sightings;
    private final PostRows posts;

    public Ledger(JdbcClient jdbc, ReportRows rows, ShapeRows shapes, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.shapes = shapes;
        this.editions = new EditionRows(jdbc, rows);
        this.messages = new RunMessages(jdbc);
        this.transactions = transactions;
        this.sightings = new SightingRows(jdbc, transactions);
        this.posts = new PostRows(jdbc);
    }

    /** Which leads runs saw at stages for which no export gives a date. */
    public SightingRows sightings() {
        return sightings;
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

    /**
     * Enters the editions of a run, what it read, and which doubts were let pass.
     *
     * @param files where the rows of each file ended
     */
    public void remember(
            long run, List<EditionDraft> drafts, List<Reconciliation> files, ReadShape shape, List<Doubt> letPass) {
        transactions.executeWithoutResult(status -> {
            discard(run);
            editions.insert(run, drafts);
            rows.insertFiles(run, files);
            shapes.insert(run, shape, letPass);
            int exceptions = drafts.stream()
                    .map(EditionDraft::report)
                    .filter(Objects::nonNull)
                    .mapToInt(report -> report.review().exceptions().size())
                    .sum();
            jdbc.sql("update run set exception_count = ? where run_id = ?")
                    .params(exceptions, run)
                    .update();
        });
    }

    /**
     * Records that these files are in place: the editions that the run entered stand from now on, and its mails wait to be
     * sent.
     *
     * @param renewals by final month, figures that were still open and have new values
     * @param post the mails, composed beforehand
     * @throws LostLock when another run has settled this one meanwhile
     */
    public void publish(
            long run,
            Instant finished,
            List<PublishedFile> files,
            Map<YearMonth, List<PublishedFigure>> renewals,
            Post post) {
        transactions.executeWithoutResult(status -> {
            if (!close(run, files.isEmpty() ? Outcome.KEPT : Outcome.PUBLISHED, finished)) {
                throw new LostLock();
            }
            editions.renew(renewals);
            editions.publish(run, finished);
            rows.insert(run, files);
            posts.insert(run, post, finished);
        });
    }

    /** What is remembered of mails about a month or later ones. */
    public PostMemory postMemory(YearMonth first) {
        return posts.memory(first);
    }

    /**
     * Records that a run ended without publishing, and why, and deletes what it entered; a published run stays as it is.
     *
     * @param sentences why, as it is told, without any cell's value
     */
    public void giveUp(long run, Outcome outcome, Instant finished, List<String> sentences) {
        transactions.executeWithoutResult(status -> {
            if (!isPublished(run) && close(run, outcome, finished)) {
                messages.insert(run, sentences);
            }
        });
    }

    /**
     * Whether a run, by its number, was recorded as published, or as one that left its month as it was. The answer is
     * final: a commit that is under way, of a connection that was lost, is waited for.
     */
    public boolean isPublished(long run) {
        return jdbc.sql("select outcome from run where run_id = ? for update")
                .withQueryTimeout(PATIENCE_SECONDS)
                .param(run)
                .query(String.class)
                .optional()
                .filter(outcome -> outcome.equals(Outcome.PUBLISHED.code()) || outcome.equals(Outcome.KEPT.code()))
                .isPresent();
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
        if (closed && outcome != Outcome.PUBLISHED && outcome != Outcome.KEPT) {
            discard(run);
        }
        return closed;
    }

    private List<Long> runsThatAre(Outcome outcome) {
        return jdbc.sql("select run_id from run where outcome = ? order by run_id for update")
                .withQueryTimeout(PATIENCE_SECONDS)
                .param(outcome.code())
                .query(Long.class)
                .list();
    }

    private void discard(long run) {
        editions.discard(run);
        rows.delete(run);
        shapes.delete(run);
        sightings.delete(run);
    }
}
