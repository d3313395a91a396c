package slareport.ledger;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import slareport.calendar.EpochMicros;
import slareport.facts.StageWatches;
import slareport.facts.WatchedStage;

/** Which stages runs watched. Of the runs that watched a stage in the same way only the last few have a row. */
final class WatchRows {
    private final JdbcClient jdbc;

    WatchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StageWatches all() {
        return new StageWatches(jdbc.sql("select stage, mapping, since_as_of, as_of, lead_count from watched_stage")
                .query((row, number) -> new WatchedStage(
                        row.getString(1),
                        row.getString(2),
                        SqlTime.micros(row, 3),
                        SqlTime.micros(row, 4),
                        row.getLong(5)))
                .list());
    }

    void insert(long run, Instant asOf, WatchedStage watched) {
        // a run of the same as-of will ask for the last one before it, and nobody for those before that
        jdbc.sql("delete from watched_stage where stage = ? and since_as_of = ? and as_of <"
                        + " (select max(as_of) from watched_stage where as_of < ?)")
                .params(watched.stage(), SqlTime.of(EpochMicros.toInstant(watched.since())), SqlTime.of(asOf))
                .update();
        jdbc.sql("insert into watched_stage (run_id, stage, mapping, since_as_of, as_of, lead_count)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        run,
                        watched.stage(),
                        watched.mapping(),
                        SqlTime.of(EpochMicros.toInstant(watched.since())),
                        SqlTime.of(asOf),
                        watched.leads())
                .update();
    }

    void delete(long run) {
        jdbc.sql("delete from watched_stage where run_id = ?").param(run).update();
    }
}
