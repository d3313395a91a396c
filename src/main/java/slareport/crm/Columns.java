package slareport.crm;

import java.util.Map;
import java.util.Set;

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

    Set<String> names() {
        return places.keySet();
    }
}
