package slareport.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run that ended before its job began, with what was known of it by then.
 *
 * @param month null where it was not settled yet, like the two after it
 * @param agreementVersion version that governs the month
 * @param out output folder
 * @param sentences why it published nothing, without any cell's value
 */
public record UnpublishedRun(
        @Nullable YearMonth month,
        @Nullable Instant asOf,
        @Nullable String agreementVersion,
        String out,
        Instant started,
        Instant finished,
        Outcome outcome,
        List<String> sentences) {
    public UnpublishedRun {
        sentences = List.copyOf(sentences);
    }
}
