package slareport.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the leads or deals of one month and scope add up to. Adding and merging are exact and free of order, so that any
 * split of the leads gives the same reading.
 *
 * @param <T> the tally itself
 */
interface Tally<T extends Tally<T>> {
    /** Takes in what another tally of the same measure has counted. */
    void merge(T other);

    /** Whether nothing at all was counted. */
    boolean isEmpty();

    /** What it comes to. */
    Reading read();

    /** The value that it comes to, null when there is none; what else there is to read is not reckoned. */
    default @Nullable BigDecimal value() {
        return read().value();
    }
}
