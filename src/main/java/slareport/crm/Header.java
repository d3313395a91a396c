package slareport.crm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import slareport.facts.Spelling;

/** The names of a file's columns, found by their spelling. */
final class Header {
    private final List<String> names;
    private final Map<String, List<Integer>> places = new HashMap<>();

    Header(String[] names) {
        this.names = List.of(names);
        for (int i = 0; i < names.length; i++) {
            places.computeIfAbsent(key(names[i]), unused -> new ArrayList<>()).add(i);
        }
    }

    /** How many fields each row has. */
    int width() {
        return names.size();
    }

    /** The places of all columns of this name, from 0. */
    List<Integer> places(String name) {
        return places.getOrDefault(key(name), List.of());
    }

    boolean isSameAs(Header other) {
        return names.equals(other.names);
    }

    private static String key(String name) {
        return Spelling.folded(Blanks.stripped(name));
    }
}
