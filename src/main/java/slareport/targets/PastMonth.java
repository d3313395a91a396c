package slareport.targets;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import slareport.measure.NoData;

/**
 * What a commitment came to in a month that is over, by the definitions of today.
 *
 * @param value in the unit of the measure, null when there is none
 * @param kept whether the value meets the target of today
 * @param noData why there is no value, null when there is one
 */
public record PastMonth(
        YearMonth month,
        @Nullable BigDecimal value,
        boolean kept,
        @Nullable NoData noData) {
    /** A month without a value. */
    static PastMonth without(YearMonth month, NoData reason) {
        return new PastMonth(month, null, false, reason);
    }
}
