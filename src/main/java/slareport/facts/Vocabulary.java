package slareport.facts;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One dictionary a column name, shared by all entities, so that an owner or source has one code everywhere. */
public final class Vocabulary {
    private final Map<String, Dictionary> dictionaries = new ConcurrentHashMap<>();

    /** The dictionary of a canonical column such as {@code owner}. */
    public Dictionary of(String column) {
        return dictionaries.computeIfAbsent(column, unused -> new Dictionary());
    }
}
