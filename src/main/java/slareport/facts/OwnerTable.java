package slareport.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All owners, found by the spelling of their key. Of several rows for the same one the last holds. */
public final class OwnerTable {
    private final Map<String, OwnerRow> byKey = new LinkedHashMap<>();
    private final Map<String, FileCounts> files = new LinkedHashMap<>();

    /** Takes a row. */
    public void add(OwnerRow row, FileCounts file) {
        String key = Spelling.folded(row.owner());
        byKey.put(key, row);
        FileCounts earlier = files.put(key, file);
        if (earlier != null) {
            earlier.countSuperseded();
        }
    }

    /** The owner that another export names, or null. */
    public @Nullable OwnerRow find(String owner) {
        return byKey.get(Spelling.folded(owner));
    }

    /** All owners, in the order of the export. */
    public Collection<OwnerRow> all() {
        return byKey.values();
    }
}
