package slareport.measure;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;

/**
 * A measure that is taken, for everything or for what a commitment covers.
 *
 * @param commitment whose population it is, null for everything
 * @param missing what the exports lack for it, null when nothing
 * @param breakdown its readings by the number of the month
 */
record Measured(
        Label label,
        @Nullable Commitment commitment,
        @Nullable NoData missing,
        IntFunction<Breakdown> breakdown) {
    /** Whether the commitment's target is about this very measure. */
    boolean isPromised() {
        return commitment != null && commitment.measure() == label.measure();
    }
}
