package slareport.ledger;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Removes what was kept long enough. Figures stay, and so do the runs with what was told of them; no other table grows
 * with the nights beyond what a limit says.
 */
public final class Retention {
    /** Age up to which the engine's records, and the details of runs that nothing stands on any more, are kept. */
    static final Duration DETAILS = Duration.ofDays(90);

    /** For how long a mail waits before it is given up. */
    static final Duration WAITING_MAILS = Duration.ofDays(30);

    /** Age up to which it is known that a mail was made, and what became of it. */
    static final Period SENT_MAILS = Period.ofYears(2);

    private static final String OLD_EXECUTIONS =
            "(select job_execution_id from batch_job_execution" + " where create_time < ?)";

    private static final List<String> OLD_RECORDS = List.of(
            "delete from batch_step_execution_context where step_execution_id in (select step_execution_id"
                    + " from batch_step_execution where job_execution_id in " + OLD_EXECUTIONS + ")",
            "delete from batch_step_execution where job_execution_id in " + OLD_EXECUTIONS,
            "delete from batch_job_execution_context where job_execution_id in " + OLD_EXECUTIONS,
            "delete from batch_job_execution_params where job_execution_id in " + OLD_EXECUTIONS,
            "delete from batch_job_execution where create_time < ?");

    private static final String ABANDONED = "delete from batch_job_instance where not exists (select 1"
            + " from batch_job_execution where batch_job_execution.job_instance_id"
            + " = batch_job_instance.job_instance_id)";

    /** The next run into a folder is held against the last one that was published there. */
    private static final String NEWEST_OF_FOLDER =
            "(select max(run_id) from run where outcome = 'published' group by out_folder)";

    /** The files of a month that lie in a folder are those of the last run that put some there. */
    private static final String NEWEST_OF_MONTH =
            "(select max(run_id) from run where outcome = 'published' group by out_folder, report_month)";

    private final JdbcOperations jdbc;
    private final TransactionOperations transactions;

    Retention(JdbcOperations jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * Removes what is too old. To be called by whoever holds the lock, when no job is running.
     *
     * @param leads how long lead ids are kept after the as-of of their report
     * @return half a sentence on why it could not be done, for the next run to try again; empty when it was
     */
    public Optional<String> clean(Instant now, Period leads) {
        try {
            transactions.executeWithoutResult(status -> deleteEngineRecords());
            OffsetDateTime oldest = now.atOffset(ZoneOffset.UTC).minus(leads);
            transactions.executeWithoutResult(status -> deleteLeads(oldest.toInstant()));
            transactions.executeWithoutResult(status -> deleteSightings(oldest.toLocalDate()));
            transactions.executeWithoutResult(status -> deleteDetails(now.minus(DETAILS)));
            transactions.executeWithoutResult(
                    status -> deleteMails(now.atOffset(ZoneOffset.UTC).minus(SENT_MAILS)));
            return Optional.empty();
        } catch (DataAccessException | TransactionException e) {
            return Optional.of(LedgerFile.told(e).orElse(e.getClass().getName()));
        }
    }

    /** The engine dates its records by the machine's clock and time zone, so their age is told by the newest of them. */
    private void deleteEngineRecords() {
        LocalDateTime newest =
                jdbc.queryForObject("select max(create_time) from batch_job_execution", LocalDateTime.class);
        if (newest == null) {
            return;
        }
        Timestamp limit = Timestamp.valueOf(newest.minus(DETAILS));
        Long old = jdbc.queryForObject(
                "select count(*) from batch_job_execution where create_time < ?", Long.class, limit);
        if (old != null && old > 0) {
            OLD_RECORDS.forEach(sql -> jdbc.update(sql, limit));
            jdbc.update(ABANDONED);
        }
    }

    private void deleteLeads(Instant asOf) {
        jdbc.update(
                "delete from exception_row where edition_id in (select edition_id from edition where as_of < ?)",
                SqlTime.of(asOf));
    }

    /** Removes sightings of leads that the exports have not held since a day; those that they hold would be dated anew. */
    private void deleteSightings(LocalDate missingSince) {
        if (jdbc.update("delete from sighting where missing_since < ?", missingSince) > 0) {
            jdbc.update("delete from sighting_group where group_id not in (select group_id from sighting)");
        }
    }

    private void deleteMails(OffsetDateTime settled) {
        String old = "(select mail_id from mail where settled < ?)";
        jdbc.update("delete from mail_recipient where mail_id in " + old, settled);
        jdbc.update("delete from mail where mail_id in " + old, settled);
        jdbc.update(
                "delete from seen_breach where report_month < ?",
                YearMonth.from(settled).toString());
    }

    private void deleteDetails(Instant started) {
        for (String table : List.of("read_entity", "read_column")) {
            jdbc.update("delete from " + table + " where run_id not in " + NEWEST_OF_FOLDER);
        }
        jdbc.update(
                "delete from published_file where run_id in (select run_id from run where started < ?) and exists (select 1"
                        + " from published_file later join run later_run on later_run.run_id = later.run_id join run own"
                        + " on own.run_id = published_file.run_id where later.file_name = published_file.file_name"
                        + " and later_run.out_folder = own.out_folder and later.run_id > published_file.run_id)",
                SqlTime.of(started));
        for (String table : List.of("let_pass", "reconciliation")) {
            jdbc.update(
                    "delete from " + table + " where run_id in (select run_id from run where started < ?)"
                            + " and run_id not in " + NEWEST_OF_MONTH,
                    SqlTime.of(started));
        }
    }
}
