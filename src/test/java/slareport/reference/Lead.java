package slareport.reference;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A lead and its journey up to as-of.
 *
 * @param attributes its columns, and its team
 * @param created when it was created
 * @param entries when it entered each stage that it did enter
 * @param touches in order of time
 * @param verdict what sales decided on it as an MQL
 * @param rejected when it was rejected, null if it was not or if nobody knows
 */
record Lead(
        String id,
        Map<String, String> attributes,
        Instant created,
        Map<String, Instant> entries,
        List<Instant> touches,
        Verdict verdict,
        Instant rejected) {

    enum Verdict {
        ACCEPTED,
        REJECTED,
        UNDECIDED
    }

    String get(String column) {
        return attributes.getOrDefault(column, "");
    }
}
