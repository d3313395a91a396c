package slareport.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import slareport.failure.UserError;
import slareport.history.MonthEdition;
import slareport.publish.PublishedFile;

/**
 * What a look into the ledger, by itself, found about the runs so far. Nothing is made or changed.
 *
 * @param runs newest first; empty without a ledger
 * @param months the published months that stand, newest first, as many as a report shows
 * @param mails those that wait, then the last ones that do not, newest first each
 * @param unread half a sentence on why the ledger could not be read, null when it could
 * @param held what to tell when another run is at work
 */
public record LedgerLook(
        List<PastRun> runs,
        List<MonthEdition> months,
        List<PastMail> mails,
        @Nullable String unread,
        Optional<UserError> held) {
    private static final String RUNS = "select run_id, started, finished, outcome, report_month, as_of,"
            + " agreement_version, out_folder, exception_count from run order by run_id desc fetch first ? rows only";

    private static final int MONTHS = 13;

    private static final String EARLIER =
            "an earlier version of this program has written it, and the next run brings it up to date";

    public LedgerLook {
        runs = List.copyOf(runs);
        months = List.copyOf(months);
        mails = List.copyOf(mails);
    }

    /** Looks for the last runs and mails, {@code most} of each at most, and for all mails that wait. */
    public static LedgerLook at(LedgerAddress address, int most) {
        LedgerAddress looking = address.onlyLooking();
        SingleConnectionDataSource source;
        try {
            source = new SingleConnectionDataSource(LedgerConnections.open(looking), true);
        } catch (SQLException e) {
            return unread(new DataAccessResourceFailureException("the ledger could not be opened", e), address);
        }
        try {
            JdbcTemplate jdbc = new JdbcTemplate(source, true);
            Optional<UserError> held = LockHolder.of(jdbc, address).map(LockHolder::told);
            Set<String> tables = StoredTables.in(jdbc);
            if (!tables.contains("run_message")) {
                return new LedgerLook(
                        List.of(), List.of(), List.of(), tables.contains("run") ? EARLIER : null, Optional.empty());
            }
            return new LedgerLook(
                    runs(jdbc, most, held.isEmpty()),
                    new PublishedMonths(JdbcClient.create(jdbc)).newest(MONTHS),
                    tables.contains("mail") ? PastMail.newest(JdbcClient.create(jdbc), most) : List.of(),
                    null,
                    held);
        } catch (DataAccessException e) {
            return unread(e, address);
        } finally {
            source.destroy();
        }
    }

    private static List<PastRun> runs(JdbcTemplate jdbc, int most, boolean isUnlocked) {
        ShapeRows shapes = new ShapeRows(jdbc);
        RowMapper<PastRun> whole = (row, number) -> {
            long run = row.getLong("run_id");
            String month = row.getString("report_month");
            int exceptions = row.getInt("exception_count");
            boolean isCounted = !row.wasNull();
            return new PastRun(
                    run,
                    row.getObject("started", OffsetDateTime.class).toInstant(),
                    instant(row.getObject("finished", OffsetDateTime.class)),
                    outcome(row.getString("outcome"), isUnlocked),
                    month == null ? null : YearMonth.parse(month),
                    instant(row.getObject("as_of", OffsetDateTime.class)),
                    row.getString("agreement_version"),
                    row.getString("out_folder"),
                    isCounted ? exceptions : null,
                    jdbc.query(
                            "select file_name, sha256 from published_file where run_id = ? order by file_name",
                            (file, place) -> new PublishedFile(file.getString(1), file.getString(2)),
                            run),
                    shapes.letPass(run),
                    jdbc.queryForList(
                            "select sentence from run_message where run_id = ? order by position_no",
                            String.class,
                            run));
        };
        return JdbcClient.create(jdbc).sql(RUNS).param(most).query(whole).list();
    }

    /** While nobody holds the lock nobody is at work, so that a run that has not said how it ended is dead. */
    private static Outcome outcome(String code, boolean isUnlocked) {
        Outcome outcome = Outcome.of(code);
        return outcome == Outcome.RUNNING && isUnlocked ? Outcome.DIED : outcome;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static LedgerLook unread(DataAccessException failure, LedgerAddress address) {
        if (LedgerFile.isMissing(failure)) {
            return new LedgerLook(List.of(), List.of(), List.of(), null, Optional.empty());
        }
        Optional<UserError> held = LedgerFile.holder(failure, address).map(LockHolder::told);
        return new LedgerLook(
                List.of(),
                List.of(),
                List.of(),
                held.isPresent()
                        ? "another run has the ledger open"
                        : LedgerFile.told(failure).orElse("the ledger cannot be read"),
                held);
    }
}
