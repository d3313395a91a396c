package slareport.goal;

import org.jspecify.annotations.Nullable;
import slareport.measure.NoData;

/**
 * Why a rate or an average could not be taken from what was measured.
 *
 * @param count how many months or cases there were, 0 for other reasons
 * @param missing what the exports lack, null for other reasons
 */
public record Shortage(Reason reason, long count, @Nullable NoData missing) {
    /** The reasons. */
    public enum Reason {
        /** The exports do not tell. */
        EXPORTS,
        /** No lead went on in the twelve months before as-of, so nobody knows how long a month takes to mature. */
        NO_CONVERSIONS,
        /** Fewer than three months count. */
        FEW_MONTHS,
        /** Fewer than thirty cases fell into the months that count. */
        FEW_CASES
    }

    static Shortage exports(NoData missing) {
        return new Shortage(Reason.EXPORTS, 0, missing);
    }

    static Shortage noConversions() {
        return new Shortage(Reason.NO_CONVERSIONS, 0, null);
    }

    static Shortage months(long count) {
        return new Shortage(Reason.FEW_MONTHS, count, null);
    }

    static Shortage cases(long count) {
        return new Shortage(Reason.FEW_CASES, count, null);
    }
}
