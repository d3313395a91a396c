package slareport.measure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * MQLs of a month that were rejected for one reason.
 *
 * @param reason as the export spells it, empty where none was given
 * @param unreachable whether the agreement takes it to say that the lead could not be reached
 * @param exempt whether the agreement excuses sales from responding to such leads
 * @param rejected how many
 * @param bySource the same by source, {@link Scope#NONE} for an empty one; empty where the exports have no sources
 */
public record RejectionReason(
        String reason, boolean unreachable, boolean exempt, long rejected, SortedMap<String, Long> bySource) {
    public RejectionReason {
        bySource = Collections.unmodifiableSortedMap(new TreeMap<>(bySource));
    }
}
