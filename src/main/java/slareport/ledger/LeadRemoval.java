package slareport.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was removed from the ledger of leads that are to be forgotten.
 *
 * @param rows how many rows held each id, by id and table; an id that was not stored has no tables
 * @param folders the output folders that the ledger knows
 * @param waiting the mails that wait to be sent, oldest first, each by its list and month: what they hold is left alone
 */
public record LeadRemoval(Map<String, Map<String, Integer>> rows, Set<String> folders, List<String> waiting) {
    public LeadRemoval {
        rows = Map.copyOf(rows);
        folders = Set.copyOf(folders);
        waiting = List.copyOf(waiting);
    }

    /**
     * Removes the ids from whichever table holds them, and where the ledger is a file, writes that anew without what was
     * ever removed. Without a ledger nothing is removed.
     *
     * @param now for those who find the lock held
     * @throws slareport.failure.UserError when another run is at work
     * @throws DataAccessException when the database fails; either all of the ids are removed then, or none
     */
    public static LeadRemoval of(LedgerAddress ledger, Set<String> ids, Instant now) {
        LedgerAddress address = ledger.existing();
        try (RunLock lock = RunLock.take(address, now)) {
            return of(address, ids, lock);
        } catch (SQLException e) {
            return none(new DataAccessResourceFailureException("the ledger could not be opened", e));
        } catch (DataAccessException e) {
            return none(e);
        }
    }

    private static LeadRemoval of(LedgerAddress address, Set<String> ids, RunLock lock) throws SQLException {
        SingleConnectionDataSource source = new SingleConnectionDataSource(LedgerConnections.open(address), true);
        try {
            JdbcTemplate jdbc = new JdbcTemplate(source, true);
            LeadRemoval removed = removed(jdbc, source, ids, lock);
            if (address.isFile()) {
                // what is deleted stays in the file, as bytes that nothing refers to, until their place is needed
                jdbc.execute("shutdown compact");
            }
            return removed;
        } finally {
            source.destroy();
        }
    }

    /** What to tell of a ledger that could not be opened: that nothing was removed where there is none. */
    private static LeadRemoval none(DataAccessException failure) {
        if (LedgerFile.isMissing(failure)) {
            return new LeadRemoval(Map.of(), Set.of(), List.of());
        }
        throw DatabaseTrouble.told(failure);
    }

    private static LeadRemoval removed(
            JdbcTemplate jdbc, SingleConnectionDataSource source, Set<String> ids, RunLock lock) {
        Set<String> tables = StoredTables.withLeads(jdbc);
        Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
        TransactionTemplate plain = new TransactionTemplate(new JdbcTransactionManager(source));
        new FencedTransactions(plain, lock).executeWithoutResult(status -> {
            for (String id : ids) {
                for (String table : tables) {
                    int count = jdbc.update("delete from " + table + " where lead_id = ?", id);
                    if (count > 0) {
                        rows.computeIfAbsent(id, unused -> new LinkedHashMap<>())
                                .merge(table, count, Integer::sum);
                    }
                }
            }
        });
        Set<String> stored = StoredTables.in(jdbc);
        Set<String> folders = stored.contains("run")
                ? new TreeSet<>(jdbc.queryForList("select distinct out_folder from run", String.class))
                : Set.of();
        List<String> waiting = stored.contains("mail")
                ? jdbc.query(
                        "select list_name, report_month from mail where settled is null order by mail_id",
                        (row, number) -> row.getString(1) + " about " + row.getString(2))
                : List.of();
        return new LeadRemoval(rows, folders, waiting);
    }
}
