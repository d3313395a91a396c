package slareport.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import slareport.agreement.Target.Direction;

/** Rounds a target that results suggest to what people agree on, always to its easier side. */
public final class SuggestedTarget {
    private static final BigDecimal SECONDS_PER_MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal SMALL_MONEY = BigDecimal.valueOf(100);

    private SuggestedTarget() {}

    /** The target as it can be written into an agreement; the months that met the exact one meet this one as well. */
    public static BigDecimal of(String unit, Direction direction, BigDecimal exact) {
        RoundingMode easier = direction == Direction.AT_LEAST ? RoundingMode.FLOOR : RoundingMode.CEILING;
        return switch (unit) {
            case "count" -> exact.setScale(0, easier);
            case "ratio" -> exact.setScale(3, easier);
            case "days" -> exact.setScale(1, easier);
            case "s", "working_s" -> exact.divide(SECONDS_PER_MINUTE, 0, easier).multiply(SECONDS_PER_MINUTE);
            default -> exact.setScale(exact.abs().compareTo(SMALL_MONEY) < 0 ? 2 : 0, easier);
        };
    }
}
