package slareport.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.NewSightings;
import slareport.facts.Sighting;
import slareport.facts.Sightings;
import slareport.facts.StageWatches;
import slareport.facts.WatchedStage;

/**
 * Which leads runs saw at stages for which no export gives a date. Rows of a run that did not publish are deleted when it
 * is closed, so those that are read are those of published runs.
 */
public final class SightingRows {
    /** So many rows at once fit into the memory of either database. */
    private static final int PAGE = 20_000;

    private static final int ROWS_A_STATEMENT = 250;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    SightingRows(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * Everything that was seen of the leads of some exports.
     *
     * @param facts the exports, read to the end
     * @param asOf as-of of the run that wants to know
     * @param now when that run is
     */
    public KnownSightings of(CrmFacts facts, Instant asOf, Instant now) {
        Sightings sightings = new Sightings(facts, EpochMicros.of(asOf), EpochMicros.of(now), watches());
        List<Long> gone = new ArrayList<>();
        List<Long> back = new ArrayList<>();
        long[] last = {Long.MIN_VALUE, 0};
        do {
            last[1] = 0;
            jdbc.sql("select sighting_id, lead_id, stage, seen_as_of, observed, missing_since from sighting"
                            + " where sighting_id > ? order by sighting_id fetch first " + PAGE + " rows only")
                    .param(last[0])
                    .query(row -> {
                        long observed = row.getObject(5) == null ? EpochMicros.NONE : micros(row, 5);
                        boolean isThere = sightings.add(row.getString(2), row.getString(3), micros(row, 4), observed);
                        boolean wasThere = row.getObject(6) == null;
                        last[0] = row.getLong(1);
                        last[1]++;
                        if (isThere != wasThere) {
                            (isThere ? back : gone).add(last[0]);
                        }
                    });
        } while (last[1] == PAGE);
        return new KnownSightings(sightings, gone, back);
    }

    private StageWatches watches() {
        return new StageWatches(jdbc.sql("select stage, mapping, since_as_of, as_of, lead_count from watched_stage")
                .query((row, number) -> new WatchedStage(
                        row.getString(1), row.getString(2), micros(row, 3), micros(row, 4), row.getLong(5)))
                .list());
    }

    /** Enters what a run has seen first, and which leads are gone or back, if it was one to look. */
    public void remember(long run, Instant asOf, KnownSightings known) {
        NewSightings fresh = known.sightings().fresh();
        if (fresh != null) {
            transactions.executeWithoutResult(status -> {
                delete(jdbc, run);
                insert(run, asOf, fresh);
                note(known.gone(), asOf.minusNanos(1).atOffset(ZoneOffset.UTC).toLocalDate());
                note(known.back(), null);
            });
        }
    }

    /** Deletes what a run entered. */
    static void delete(JdbcClient jdbc, long run) {
        jdbc.sql("delete from sighting where run_id = ?").param(run).update();
        jdbc.sql("delete from watched_stage where run_id = ?").param(run).update();
    }

    private void insert(long run, Instant asOf, NewSightings fresh) {
        OffsetDateTime seen = SqlTime.of(asOf);
        inParts(fresh.sightings(), part -> {
            List<@Nullable Object> cells = new ArrayList<>();
            for (Sighting sighting : part) {
                cells.add(run);
                cells.add(sighting.leadId());
                cells.add(sighting.stage());
                cells.add(seen);
                cells.add(
                        sighting.observed() == EpochMicros.NONE
                                ? null
                                : SqlTime.of(EpochMicros.toInstant(sighting.observed())));
            }
            jdbc.sql("insert into sighting (run_id, lead_id, stage, seen_as_of, observed) values (?, ?, ?, ?, ?)"
                            + ", (?, ?, ?, ?, ?)".repeat(part.size() - 1))
                    .params(cells)
                    .update();
        });
        for (WatchedStage watched : fresh.watched()) {
            forgetAllBut(watched, asOf);
            jdbc.sql("insert into watched_stage (run_id, stage, mapping, since_as_of, as_of, lead_count)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(run, watched.stage(), watched.mapping(), time(watched.since()), seen, watched.leads())
                    .update();
        }
    }

    /** Of the runs that watched a stage in the same way, only the last before this one is still asked for. */
    private void forgetAllBut(WatchedStage watched, Instant asOf) {
        jdbc.sql("delete from watched_stage where stage = ? and since_as_of = ? and as_of <"
                        + " (select max(as_of) from watched_stage where as_of < ?)")
                .params(watched.stage(), time(watched.since()), SqlTime.of(asOf))
                .update();
    }

    private void note(List<Long> rows, @Nullable LocalDate missingSince) {
        inParts(
                rows,
                part -> jdbc.sql("update sighting set missing_since = :since where sighting_id in (:rows)")
                        .param("since", missingSince)
                        .param("rows", part)
                        .update());
    }

    private static <T> void inParts(List<T> rows, Consumer<List<T>> work) {
        for (int from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
            work.accept(rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT)));
        }
    }

    private static OffsetDateTime time(long micros) {
        return SqlTime.of(EpochMicros.toInstant(micros));
    }

    private static long micros(ResultSet row, int column) throws SQLException {
        return EpochMicros.of(row.getObject(column, OffsetDateTime.class).toInstant());
    }
}
