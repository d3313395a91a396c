package slareport.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;

/**
 * A lead on which a commitment was not kept.
 *
 * @param commitment id of the commitment that judges the lead
 * @param owner as the export names it, empty for none
 * @param touchedAt first touch at or after the start, null for none
 * @param workingSeconds working time from the start to the first touch, or to as-of without one
 * @param wallSeconds the same on the clock on the wall
 */
public record LeadException(
        String commitment,
        MeasureCode measure,
        State state,
        String leadId,
        String owner,
        Instant clockStart,
        Instant deadline,
        @Nullable Instant touchedAt,
        BigDecimal workingSeconds,
        BigDecimal wallSeconds) {

    /** In which way it was not kept. */
    public enum State {
        /** Done, but past the deadline. */
        LATE,
        /** Not done, and the deadline has passed. */
        OVERDUE,
        /** The attempts asked for were not made. */
        FAILED;

        /** The name in the exceptions file, as in {@code overdue}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
