package slareport.agreement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a commitment promises, in the unit of its measure: shares as 0…1, response times in seconds, cycles in days,
 * money in the agreement's currency.
 *
 * @param perMonth months with a target of their own
 */
public record Target(Direction direction, BigDecimal value, Map<YearMonth, BigDecimal> perMonth) {
    /** Which side of the target is the good one. */
    public enum Direction {
        AT_LEAST,
        AT_MOST
    }

    public Target {
        perMonth = Collections.unmodifiableMap(new TreeMap<>(perMonth));
    }

    /** The target of a month. */
    public BigDecimal in(YearMonth month) {
        return perMonth.getOrDefault(month, value);
    }
}
