package slareport.guard;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What counts as doubtful.
 *
 * @param settle how long a file that was written lately must stay as it is; zero not to wait
 * @param doneRequired whether each file needs a finished-mark, which then takes the place of the wait
 * @param oldest the age up to which an export is fresh, null for any
 * @param rowDrop the share, 0 to 1, of its rows that an entity may lose from one published run to the next
 * @param rowDropFrom entities with fewer rows in the last published run may lose any
 */
public record GuardRules(
        Duration settle, boolean doneRequired, @Nullable Duration oldest, BigDecimal rowDrop, long rowDropFrom) {
    /** Where nothing is configured. */
    public static final GuardRules USUAL =
            new GuardRules(Duration.ofSeconds(2), false, null, new BigDecimal("0.3"), 200);

    /** The usual ones, without waiting for files to settle. */
    public static final GuardRules WITHOUT_PAUSE =
            new GuardRules(Duration.ZERO, false, null, USUAL.rowDrop(), USUAL.rowDropFrom());
}
