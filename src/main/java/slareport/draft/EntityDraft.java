package slareport.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
            "reject-limit",
            "values");

    private final Map<String, Line> lines =
            new TreeMap<>(Comparator.<String>comparingInt(ORDER::indexOf).thenComparing(Comparator.naturalOrder()));
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

    boolean has(String key) {
        return lines.containsKey(key);
    }

    void clearRemarks() {
        remarks.clear();
    }

    /** Adds a comment, of one line. */
    void remark(String text) {
        remarks.add(text);
    }

    Map<String, Line> lines() {
        return Collections.unmodifiableMap(lines);
    }

    List<String> remarks() {
        return Collections.unmodifiableList(remarks);
    }
}
