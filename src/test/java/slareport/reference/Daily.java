package slareport.reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * The visits or the spend of one source and campaign on one day or in one month, which starts at {@code start}.
 *
 * @param amount a number of visits, or money in the agreement's currency, then null if it cannot be converted
 */
record Daily(Map<String, String> attributes, Instant start, BigDecimal amount) {
    String get(String column) {
        return attributes.getOrDefault(column, "");
    }
}
