package slareport.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import slareport.facts.SeenTogether;

/** Enters sightings, up to millions of them, in transactions of many rows: one for all would blow the database's file up. */
final class SightingEntry {
    private static final int ROWS_A_TRANSACTION = 20_000;
    private static final int ROWS_A_STATEMENT = 250;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    SightingEntry(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Enters leads that a run saw at a stage, with their ids. */
    void insert(long run, Instant asOf, SeenTogether seen, IntFunction<String> idOf) {
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
        inParts(Arrays.stream(seen.leads()).boxed().toList(), part -> {
            List<Object> cells = new ArrayList<>();
            for (int lead : part) {
                cells.add(++id[0]);
                cells.add(group);
                cells.add(idOf.apply(lead));
            }
            jdbc.sql("insert into sighting (sighting_id, group_id, lead_id) values (?, ?, ?)"
                            + ", (?, ?, ?)".repeat(part.size() - 1))
                    .params(cells)
                    .update();
        });
    }

    /** Notes of rows, by their number, since when their leads are missing from the exports; null when they are not. */
    void noteMissing(List<Long> sightings, @Nullable LocalDate since) {
        inParts(
                sightings,
                part -> jdbc.sql("update sighting set missing_since = :since where sighting_id in (:sightings)")
                        .param("since", since)
                        .param("sightings", part)
                        .update());
    }

    private <T> void inParts(List<T> rows, Consumer<List<T>> statement) {
        for (int from = 0; from < rows.size(); from += ROWS_A_TRANSACTION) {
            List<T> page = rows.subList(from, Math.min(rows.size(), from + ROWS_A_TRANSACTION));
            transactions.executeWithoutResult(status -> {
                for (int start = 0; start < page.size(); start += ROWS_A_STATEMENT) {
                    statement.accept(page.subList(start, Math.min(page.size(), start + ROWS_A_STATEMENT)));
                }
            });
        }
    }
}
