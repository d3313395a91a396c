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
        Fraction exact = reading.exact();
        if (exact == null) {
            return new Standing(null, Status.NO_DATA, null);
        }
        Comparison comparison = new Comparison(direction, exact.numerator(), target.multiply(exact.denominator()));
        BigDecimal attainment = comparison.attainment();
        if (elapsed == null) {
            return new Standing(attainment, comparison.isKept() ? Status.MET : Status.MISSED, null);
        }
        if (!accumulates(measure)) {
            return new Standing(attainment, comparison.isKept() ? Status.ON_TRACK : Status.AT_RISK, null);
        }
        if (!elapsed.isPositive()) {
            return new Standing(attainment, Status.NO_DATA, null);
        }
        BigDecimal projection = elapsed.projected(exact.rounded());
        boolean willBeKept = new Comparison(direction, projection, target).isKept();
        return new Standing(attainment, willBeKept ? Status.ON_TRACK : Status.AT_RISK, projection);
    }

    /** Whether the measure grows while the month runs: counts and sums. */
    private static boolean accumulates(MeasureCode measure) {
        return measure == MeasureCode.ENTRIES || measure == MeasureCode.VISITS || measure == MeasureCode.REVENUE;
    }

    /** A result beside its target, both times the result's denominator, so that nothing is rounded yet. */
    private record Comparison(Direction direction, BigDecimal result, BigDecimal target) {
        boolean isKept() {
            int order = result.compareTo(target);
            return direction == Direction.AT_LEAST ? order >= 0 : order <= 0;
        }

        @Nullable BigDecimal attainment() {
            BigDecimal above = direction == Direction.AT_LEAST ? result : target;
            BigDecimal below = direction == Direction.AT_LEAST ? target : result;
            return below.signum() == 0 ? null : new Fraction(above, below).rounded();
        }
    }
}
