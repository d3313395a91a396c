package slareport.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import slareport.failure.UserError;
import slareport.publish.PublishedFile;

/**
 * What a look into the ledger, by itself, found about the runs so far. Nothing is made or changed.
 *
 * @param runs newest first; empty without a ledger
 * @param unread half a sentence on why the ledger could not be read, null when it could
 * @param held what to tell when another run is at work
 */
public record LedgerLook(List<PastRun> runs, @Nullable String unread, Optional<UserError> held) {
    private static final String RUNS = "select run_id, started, finished, outcome, report_month, as_of,"
            + " agreement_version, out_folder, exception_count from run order by run_id desc fetch first ? rows only";

    private static final String EARLIER =
            "an earlier version of this program has written it, and the next run brings it up to date";

    public LedgerLook {
        runs = List.copyOf(runs);
    }

    /** Looks for the last runs, {@code most} at most. */
    public static LedgerLook at(LedgerAddress address, int most) {
        LedgerAddress looking = address.onlyLooking();
        SingleConnectionDataSource source =
                new SingleConnectionDataSource(looking.url(), looking.user(), looking.password(), true);
        try {
            JdbcTemplate jdbc = new JdbcTemplate(source, true);
            Set<String> tables = LedgerTables.in(jdbc);
            if (!tables.contains("run_message")) {
                return new LedgerLook(List.of(), tables.contains("run") ? EARLIER : null, Optional.empty());
            }
            List<PastRun> runs = runs(jdbc, most, address.isFile());
            return new LedgerLook(runs, null, atWork(runs));
        } catch (DataAccessException e) {
            return unread(e);
        } finally {
            source.destroy();
        }
    }

    private static List<PastRun> runs(JdbcTemplate jdbc, int most, boolean isFile) {
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
                    outcome(row.getString("outcome"), isFile),
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

    /** Who has the file open is the only one, so that nobody is at work who has not said how it ended. */
    private static Outcome outcome(String code, boolean isFile) {
        Outcome outcome = Outcome.of(code);
        return outcome == Outcome.RUNNING && isFile ? Outcome.DIED : outcome;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** In a shared database a run that is at work can be looked at. */
    private static Optional<UserError> atWork(List<PastRun> runs) {
        return runs.stream()
                .filter(run -> run.outcome() == Outcome.RUNNING)
                .findFirst()
                .map(run -> new UserError(
                        UserError.Kind.LOCKED,
                        "A run is at work since " + run.started() + ", unless it died; the next run will tell."));
    }

    private static LedgerLook unread(DataAccessException failure) {
        if (LedgerFile.isMissing(failure)) {
            return new LedgerLook(List.of(), null, Optional.empty());
        }
        Optional<UserError> held = LedgerFile.heldByAnother(failure);
        return new LedgerLook(
                List.of(),
                held.isPresent()
                        ? "another run has the ledger open"
                        : LedgerFile.told(failure).orElse("the ledger cannot be read"),
                held);
    }
}
