package slareport.draft;

import java.math.BigDecimal;
import slareport.agreement.MeasureCode;

/** Writes targets as agreements do. */
final class TargetText {
    private TargetText() {}

    /** A target of any measure, in its unit: shares as 0…1, spans of time in seconds. */
    static String of(MeasureCode measure, BigDecimal value) {
        return switch (measure.kind()) {
            case COUNT -> value.toBigInteger().toString();
            case RATIO -> plain(value.movePointRight(2)) + "%";
            case DURATION -> value.toBigInteger() + "s";
            case DAYS -> plain(value) + " days";
            case MONEY, MONEY_PER_DAY -> plain(value);
        };
    }

    /** A target that means nothing, for the time until one is known. */
    static String blank(MeasureCode measure) {
        return switch (measure.kind()) {
            case DURATION -> "1h";
            case RATIO -> "50%";
            default -> of(measure, BigDecimal.ONE);
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
