package slareport.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.NewSightings;
import slareport.facts.SeenTogether;
import slareport.facts.Sightings;

/**
 * Which leads runs saw at stages for which no export gives a date. What a run entered that did not publish is deleted when
 * it is closed, so what is read is from published runs.
 */
public final class SightingRows {
    /** So many rows at once fit into the memory of either database. */
    private static final int PAGE = 20_000;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final WatchRows watches;
    private final SightingEntry entry;

    SightingRows(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.watches = new WatchRows(jdbc);
        this.entry = new SightingEntry(jdbc, transactions);
    }

    /**
     * Everything that was seen of the leads of some exports.
     *
     * @param facts the exports, read to the end
     * @param asOf as-of of the run that wants to know
     * @param now when that run is
     */
    public KnownSightings of(CrmFacts facts, Instant asOf, Instant now) {
        Sightings sightings = new Sightings(facts, EpochMicros.of(asOf), EpochMicros.of(now), watches.all());
        Map<Integer, Group> groups = groups();
        List<Long> gone = new ArrayList<>();
        List<Long> back = new ArrayList<>();
        long[] last = {Long.MIN_VALUE};
        int[] rows = {0};
        do {
            rows[0] = 0;
            jdbc.sql("select sighting_id, group_id, lead_id, missing_since from sighting where sighting_id > ?"
                            + " order by sighting_id fetch first " + PAGE + " rows only")
                    .param(last[0])
                    .query(row -> {
                        last[0] = row.getLong(1);
                        rows[0]++;
                        Group group = groups.get(row.getInt(2));
                        boolean isThere = group != null
                                && sightings.add(row.getString(3), group.stage(), group.seenAsOf(), group.observed());
                        boolean wasThere = row.getObject(4) == null;
                        if (isThere != wasThere) {
                            (isThere ? back : gone).add(last[0]);
                        }
                    });
        } while (rows[0] == PAGE);
        return new KnownSightings(sightings, gone, back);
    }

    private record Group(String stage, long seenAsOf, long observed) {}

    private Map<Integer, Group> groups() {
        Map<Integer, Group> groups = new HashMap<>();
        jdbc.sql("select group_id, stage, seen_as_of, observed from sighting_group")
                .query(row -> {
                    groups.put(
                            row.getInt(1), new Group(row.getString(2), SqlTime.micros(row, 3), SqlTime.micros(row, 4)));
                });
        return groups;
    }

    /** Enters what a run has seen first, and which leads are gone or back, if it was one to look. */
    public void remember(long run, Instant asOf, KnownSightings known) {
        NewSightings fresh = known.sightings().fresh();
        if (fresh == null) {
            return;
        }
        transactions.executeWithoutResult(status -> {
            delete(run);
            fresh.watched().forEach(watched -> watches.insert(run, asOf, watched));
        });
        for (SeenTogether seen : fresh.seen()) {
            entry.insert(run, asOf, seen, known.sightings()::leadId);
        }
        entry.noteMissing(
                known.gone(), asOf.minusNanos(1).atOffset(ZoneOffset.UTC).toLocalDate());
        entry.noteMissing(known.back(), null);
    }

    /** Deletes what a run entered. */
    void delete(long run) {
        List<Integer> groups = jdbc.sql("select group_id from sighting_group where run_id = ?")
                .param(run)
                .query(Integer.class)
                .list();
        if (!groups.isEmpty()) {
            jdbc.sql("delete from sighting where group_id in (:groups)")
                    .param("groups", groups)
                    .update();
        }
        jdbc.sql("delete from sighting_group where run_id = ?").param(run).update();
        watches.delete(run);
    }
}
