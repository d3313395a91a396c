package slareport.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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

    private static final int ROWS_A_STATEMENT = 250;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final WatchRows watches;

    SightingRows(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.watches = new WatchRows(jdbc);
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
            insert(run, asOf, seen, known.sightings());
        }
        inTransactions(
                known.gone(),
                part -> note(part, asOf.minusNanos(1).atOffset(ZoneOffset.UTC).toLocalDate()));
        inTransactions(known.back(), part -> note(part, null));
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

    private void insert(long run, Instant asOf, SeenTogether seen, Sightings sightings) {
        int group = jdbc.sql("select coalesce(max(group_id), 0) + 1 from sighting_group")
                .query(Integer.class)
                .single();
        jdbc.sql("insert into sighting_group (group_id, run_id, stage, seen_as_of, observed) values (?, ?, ?, ?, ?)")
                .params(group, run, seen.stage(), SqlTime.of(asOf))
                .param(SqlTime.ofMicros(seen.observed()))
                .update();
        long[] id = {
            jdbc.sql("select coalesce(max(sighting_id), 0) from sighting")
                    .query(Long.class)
                    .single()
        };
        inTransactions(Arrays.stream(seen.leads()).boxed().toList(), part -> {
            List<Object> cells = new ArrayList<>();
            for (int lead : part) {
                cells.add(++id[0]);
                cells.add(group);
                cells.add(sightings.leadId(lead));
            }
            jdbc.sql("insert into sighting (sighting_id, group_id, lead_id) values (?, ?, ?)"
                            + ", (?, ?, ?)".repeat(part.size() - 1))
                    .params(cells)
                    .update();
        });
    }

    private void note(List<Long> rows, @Nullable LocalDate missingSince) {
        jdbc.sql("update sighting set missing_since = :since where sighting_id in (:rows)")
                .param("since", missingSince)
                .param("rows", rows)
                .update();
    }

    /** Works through rows in transactions of many statements: one for all would make the file grow to several times its size. */
    private <T> void inTransactions(List<T> rows, Consumer<List<T>> statement) {
        for (int from = 0; from < rows.size(); from += PAGE) {
            List<T> page = rows.subList(from, Math.min(rows.size(), from + PAGE));
            transactions.executeWithoutResult(status -> {
                for (int start = 0; start < page.size(); start += ROWS_A_STATEMENT) {
                    statement.accept(page.subList(start, Math.min(page.size(), start + ROWS_A_STATEMENT)));
                }
            });
        }
    }
}
