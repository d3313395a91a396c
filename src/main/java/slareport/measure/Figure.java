package slareport.measure;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;

/**
 * One number of the report: a measure of a month for one scope value, for everything or for what a commitment covers.
 *
 * @param stageFrom first stage of a conversion, else empty
 * @param stageTo second stage of a conversion, or the stage of a measure on one stage, else empty
 * @param scopeValue empty for {@link Scope#TOTAL}, {@link Scope#NONE} for an empty attribute
 * @param numerator for shares and means, else null
 * @param denominator for shares and means, else null
 * @param value null when there is none
 * @param unit {@code count}, {@code ratio}, {@code s}, {@code working_s}, {@code days}, a currency code, or
 *     {@code <currency>/day}
 * @param low lower bound of the 95 % interval of a share, else null
 * @param high its upper bound, else null
 * @param commitment id of the commitment whose population this is, else empty
 * @param target the commitment's target for the month, on its {@link Scope#TOTAL} row
 * @param attainment value against target, null without a target or where undefined
 * @param status against the target; {@link Status#NO_DATA} whenever there is no value; else null
 * @param projection what a count or sum of a month that still runs would come to, else null
 * @param noData why there is no value, null when there is one
 */
public record Figure(
        YearMonth month,
        MeasureCode measure,
        String stageFrom,
        String stageTo,
        Scope scope,
        String scopeValue,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        String unit,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String commitment,
        @Nullable BigDecimal target,
        @Nullable BigDecimal attainment,
        @Nullable Status status,
        @Nullable BigDecimal projection,
        @Nullable NoData noData) {

    /** Whether the 95 % interval holds the target, so that chance alone may explain a miss or a hit. */
    public boolean isWithinNoise() {
        return target != null
                && low != null
                && high != null
                && low.compareTo(target) <= 0
                && high.compareTo(target) >= 0;
    }
}
