package slareport.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;
import slareport.agreement.Target.Direction;

/**
 * How a reading stands against a target.
 *
 * @param attainment value ÷ target, or target ÷ value for an upper bound; null where undefined
 * @param projection what a count or sum would come to at the month's end; null for others and for ended months
 */
record Standing(
        @Nullable BigDecimal attainment,
        Status status,
        @Nullable BigDecimal projection) {

    /** @param elapsed the part of the month's working time that has passed; null when the month has ended */
    static Standing of(
            MeasureCode measure, Reading reading, Direction direction, BigDecimal target, @Nullable Elapsed elapsed) {
        BigDecimal value = reading.value();
        if (value == null) {
            return new Standing(null, Status.NO_DATA, null);
        }
        BigDecimal attainment = attainment(value, direction, target);
        if (elapsed == null) {
            return new Standing(
                    attainment, isKept(reading, value, direction, target) ? Status.MET : Status.MISSED, null);
        }
        if (!accumulates(measure)) {
            boolean isKept = isKept(reading, value, direction, target);
            return new Standing(attainment, isKept ? Status.ON_TRACK : Status.AT_RISK, null);
        }
        if (!elapsed.isPositive()) {
            return new Standing(attainment, Status.NO_DATA, null);
        }
        BigDecimal projection = elapsed.projected(value);
        boolean isKept = compare(projection, direction, target);
        return new Standing(attainment, isKept ? Status.ON_TRACK : Status.AT_RISK, projection);
    }

    /** Whether the measure grows while the month runs: counts and sums. */
    private static boolean accumulates(MeasureCode measure) {
        return measure == MeasureCode.ENTRIES || measure == MeasureCode.VISITS || measure == MeasureCode.REVENUE;
    }

    private static @Nullable BigDecimal attainment(BigDecimal value, Direction direction, BigDecimal target) {
        BigDecimal numerator = direction == Direction.AT_LEAST ? value : target;
        BigDecimal denominator = direction == Direction.AT_LEAST ? target : value;
        return denominator.signum() == 0 ? null : Reading.divided(numerator, denominator);
    }

    /** Shares and means are compared before rounding. */
    private static boolean isKept(Reading reading, BigDecimal value, Direction direction, BigDecimal target) {
        BigDecimal numerator = reading.numerator();
        BigDecimal denominator = reading.denominator();
        return numerator != null && denominator != null && denominator.signum() > 0
                ? compare(numerator, direction, target.multiply(denominator))
                : compare(value, direction, target);
    }

    private static boolean compare(BigDecimal value, Direction direction, BigDecimal target) {
        int order = value.compareTo(target);
        return direction == Direction.AT_LEAST ? order >= 0 : order <= 0;
    }
}
