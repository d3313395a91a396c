package slareport.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import slareport.facts.Entity;

/** The settings of one entity, or those that all have in common, as far as they are settled. */
final class EntityDraft {
    /**
     * A setting.
     *
     * @param value as YAML
     * @param why what was seen, or null where that needs no words
     */
    record Line(String value, @Nullable Notice why) {}

    private static final List<String> ORDER = List.of(
            "files",
            "preset",
            "time-zone",
            "delimiter",
            "charset",
            "date-patterns",
            "date-locale",
            "decimal-mark",
            "currency-signs",
            "reject-limit");

    private final Map<String, Line> lines =
            new TreeMap<>(Comparator.<String>comparingInt(ORDER::indexOf).thenComparing(Comparator.naturalOrder()));
    private final Map<String, Map<String, List<String>>> values = new LinkedHashMap<>();
    private final Map<String, List<WordCount>> unknown = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    /** How the entity is called in the settings. */
    static String key(Entity entity) {
        return entity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void set(String key, String value, @Nullable Notice why) {
        lines.put(key, new Line(value, why));
    }

    void remove(String key) {
        lines.remove(key);
    }

    /** Adds a comment, of one line. */
    void remark(String text) {
        remarks.add(text);
    }

    /** Sets what words of a column mean, by their meaning. */
    void setWords(String column, Map<String, List<String>> byMeaning) {
        values.put(column, new LinkedHashMap<>(byMeaning));
    }

    /** Lists words of a column that mean nothing yet. */
    void listUnknown(String column, List<WordCount> words) {
        unknown.put(column, List.copyOf(words));
    }

    /** The words that mean something, by column and meaning. */
    Map<String, Map<String, List<String>>> values() {
        return Collections.unmodifiableMap(values);
    }

    /** The words that mean nothing yet, by column. */
    Map<String, List<WordCount>> unknown() {
        return Collections.unmodifiableMap(unknown);
    }

    boolean isEmpty() {
        return lines.isEmpty() && values.isEmpty();
    }

    Map<String, Line> lines() {
        return Collections.unmodifiableMap(lines);
    }

    List<String> remarks() {
        return Collections.unmodifiableList(remarks);
    }
}
