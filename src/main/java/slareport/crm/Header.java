package slareport.crm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import slareport.agreement.yaml.Nearest;
import slareport.facts.Spelling;

/** The names of a file's columns, found by their spelling. */
final class Header {
    private static final int MOST_NAMED = 40;
    private static final int FEWEST_DIGITS_OF_VALUE = 4;
    private static final int FEWEST_DIGITS_OF_DATE = 8;

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

    /** What the column at a place is called, from 0, without the blanks around it. */
    String name(int place) {
        return Blanks.stripped(names.get(place));
    }

    /** The places of all columns of this name, from 0. */
    List<Integer> places(String name) {
        return places.getOrDefault(key(name), List.of());
    }

    /** The only name, or null where there are several. */
    @Nullable String only() {
        return names.size() == 1 ? names.get(0) : null;
    }

    /**
     * What the columns are called, and which of them may be meant by a name that none of them has. A first line that seems
     * to hold a row is not repeated, since rows are about persons.
     *
     * @param isKnown whether any of the columns was found by its name
     */
    String described(String missing, boolean isKnown) {
        List<String> named = names.stream()
                .map(Blanks::stripped)
                .filter(name -> !name.isEmpty())
                .toList();
        Map<String, String> byLooseName = new LinkedHashMap<>();
        named.forEach(name -> byLooseName.putIfAbsent(LooseName.of(name), name));
        Optional<String> nearest = Nearest.to(LooseName.of(missing), byLooseName.keySet());
        boolean seemsRow = nearest.isEmpty() || named.stream().anyMatch(Header::seemsValue);
        if (isKnown && named.stream().anyMatch(Header::isValue)) {
            return "Its first line may hold a row instead of the names of columns, so it is not repeated here.";
        }
        if (named.isEmpty() || (!isKnown && seemsRow)) {
            return "No name in its first line is known, which may hold a row instead of the names of columns.";
        }
        String all = named.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return "Its columns are: " + all + (named.size() > MOST_NAMED ? " and others." : ".")
                + nearest.map(loose -> " Did you mean \"" + byLooseName.get(loose) + "\"?")
                        .orElse("");
    }

    /** What no column is called, even beside the name of one: e-mail addresses, dates with their year, phone numbers. */
    private static boolean isValue(String name) {
        return name.indexOf('@') >= 0 || digits(name) >= FEWEST_DIGITS_OF_DATE;
    }

    /** Dates, e-mail addresses, phone numbers and ids. */
    private static boolean seemsValue(String name) {
        return name.indexOf('@') >= 0 || digits(name) >= FEWEST_DIGITS_OF_VALUE;
    }

    private static long digits(String name) {
        return name.chars().filter(Character::isDigit).count();
    }

    boolean isSameAs(Header other) {
        return names.equals(other.names);
    }

    private static String key(String name) {
        return Spelling.folded(Blanks.stripped(name));
    }
}
