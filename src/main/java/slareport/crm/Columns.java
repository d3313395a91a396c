package slareport.crm;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import slareport.facts.RuleNumbers;

/**
 * Which field of a file's rows holds which canonical (or further) column.
 *
 * @param places by column, from 0
 */
record Columns(Map<String, Integer> places) {
    Columns {
        places = Map.copyOf(places);
    }

    /** The place of a column, or -1 where the file does not have it. */
    int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /** These, and the numbers of those that rules compare with a bound; they are read from the same fields. */
    Columns withNumbersOf(Set<String> compared) {
        Map<String, Integer> all = new HashMap<>(places);
        for (String column : compared) {
            if (places.containsKey(column)) {
                all.put(RuleNumbers.columnOf(column), place(column));
            }
        }
        return new Columns(all);
    }

    Set<String> names() {
        return places.keySet();
    }
}
