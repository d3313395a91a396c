package slareport.reference;

import java.time.Instant;
import java.util.Map;

/** The visits of one source and campaign on one day, which starts at {@code day}. */
record Visits(Map<String, String> attributes, Instant day, long count) {
    String get(String column) {
        return attributes.getOrDefault(column, "");
    }
}
