package slareport.ledger;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;

/** The tables that a database has, which may be of an earlier version of this program, or none of its own. */
final class StoredTables {
    private static final String OF_THIS_SCHEMA =
            " from information_schema.columns where lower(table_schema) = lower(current_schema)";

    private StoredTables() {}

    /** Their names, in small letters. */
    static Set<String> in(JdbcOperations jdbc) {
        return small(jdbc, "select distinct table_name" + OF_THIS_SCHEMA);
    }

    /** The names of those that hold ids of leads, in small letters. */
    static Set<String> withLeads(JdbcOperations jdbc) {
        return small(jdbc, "select distinct table_name" + OF_THIS_SCHEMA + " and lower(column_name) = 'lead_id'");
    }

    private static Set<String> small(JdbcOperations jdbc, String sql) {
        return jdbc.queryForList(sql, String.class).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
