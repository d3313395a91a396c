package slareport.crm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import slareport.facts.RuleNumbers;

/**
 * Which field of a file's rows holds which canonical (or further) column.
 *
 * @param places by column, from 0
 * @param joined by column, the places of the words that it is put together from
 */
record Columns(Map<String, Integer> places, Map<String, List<Integer>> joined) {
    Columns {
        places = Map.copyOf(places);
        joined = Map.copyOf(joined);
    }

    /** The place of a column, or -1 where the file does not have it. */
    int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /** The places of the words of a column, none where the file does not have it. */
    List<Integer> places(String column) {
        int place = place(column);
        return place < 0 ? joined.getOrDefault(column, List.of()) : List.of(place);
    }

    /** These, and the numbers of those that rules compare with a bound; they are read from the same fields. */
    Columns withNumbersOf(Set<String> compared) {
        Map<String, Integer> all = new HashMap<>(places);
        for (String column : compared) {
            if (places.containsKey(column)) {
                all.put(RuleNumbers.columnOf(column), place(column));
            }
        }
        return new Columns(all, joined);
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>(places.keySet());
        names.addAll(joined.keySet());
        return names;
    }
}
