package slareport.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was removed from the ledger of leads that are to be forgotten.
 *
 * @param rows how many rows held each id, by id and table; an id that was not stored has no tables
 * @param folders the output folders that the ledger knows
 */
public record LeadRemoval(Map<String, Map<String, Integer>> rows, Set<String> folders) {
    public LeadRemoval {
        rows = Map.copyOf(rows);
        folders = Set.copyOf(folders);
    }

    /**
     * Removes the ids from whichever table holds them, and where the ledger is a file, writes that anew without what was
     * ever removed. Without a ledger nothing is removed.
     *
     * @throws slareport.failure.UserError when another run is at work
     * @throws DataAccessException when the database fails; either all of the ids are removed then, or none
     */
    public static LeadRemoval of(LedgerAddress ledger, Set<String> ids) {
        LedgerAddress address = ledger.existing();
        SingleConnectionDataSource source =
                new SingleConnectionDataSource(address.url(), address.user(), address.password(), true);
        try {
            JdbcTemplate jdbc = new JdbcTemplate(source, true);
            LeadRemoval removed = removed(jdbc, source, ids);
            if (address.isFile()) {
                // what is deleted stays in the file, as bytes that nothing refers to, until their place is needed
                jdbc.execute("shutdown compact");
            }
            return removed;
        } catch (DataAccessException e) {
            if (LedgerFile.isMissing(e)) {
                return new LeadRemoval(Map.of(), Set.of());
            }
            LedgerFile.heldByAnother(e).ifPresent(held -> {
                throw held;
            });
            throw e;
        } finally {
            source.destroy();
        }
    }

    private static LeadRemoval removed(JdbcTemplate jdbc, SingleConnectionDataSource source, Set<String> ids) {
        Set<String> tables = LedgerTables.withLeads(jdbc);
        Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
        new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(status -> {
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
        Set<String> folders = LedgerTables.in(jdbc).contains("run")
                ? new TreeSet<>(jdbc.queryForList("select distinct out_folder from run", String.class))
                : Set.of();
        return new LeadRemoval(rows, folders);
    }
}
