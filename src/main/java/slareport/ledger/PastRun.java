package slareport.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.guard.Doubt;
import slareport.publish.PublishedFile;

/**
 * A run as the ledger remembers it.
 *
 * @param ended null while it runs, and when nobody could say so any more
 * @param month null when the run ended before it was settled, like the two after it
 * @param agreementVersion version that governs the month
 * @param out output folder
 * @param exceptions how many late or unanswered leads its report has, null when it made none
 * @param files what it put in place; empty as well when another run has taken its place, or long ago
 * @param letPass what was doubtful about its inputs and let pass; the advice, which is not remembered, is empty
 * @param sentences why it published nothing
 */
public record PastRun(
        long number,
        Instant started,
        @Nullable Instant ended,
        Outcome outcome,
        @Nullable YearMonth month,
        @Nullable Instant asOf,
        @Nullable String agreementVersion,
        String out,
        @Nullable Integer exceptions,
        List<PublishedFile> files,
        List<Doubt> letPass,
        List<String> sentences) {
    public PastRun {
        files = List.copyOf(files);
        letPass = List.copyOf(letPass);
        sentences = List.copyOf(sentences);
    }
}
