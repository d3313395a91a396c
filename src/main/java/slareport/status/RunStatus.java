package slareport.status;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.ledger.Outcome;
import slareport.ledger.PastRun;

/**
 * What is told of one run.
 *
 * @param run its number in the ledger
 * @param ended null while it runs, and when nobody could say so any more
 * @param seconds how long it took, null without an end
 * @param month null when the run ended before it was settled, like the two after it
 * @param agreementVersion version that governs the month
 * @param out output folder
 * @param exceptions how many late or unanswered leads its report has, null unless it was published
 * @param files what it put in place; of an old run, or of one that was repeated, nobody knows any more
 * @param messages why it published nothing
 */
public record RunStatus(
        long run,
        Instant started,
        @Nullable Instant ended,
        @Nullable BigDecimal seconds,
        Outcome outcome,
        @Nullable YearMonth month,
        @Nullable Instant asOf,
        @Nullable String agreementVersion,
        String out,
        @Nullable Integer exceptions,
        List<FileStatus> files,
        List<LetPass> letPass,
        List<String> messages) {
    public RunStatus {
        files = List.copyOf(files);
        letPass = List.copyOf(letPass);
        messages = List.copyOf(messages);
    }

    static RunStatus of(PastRun run, List<FileStatus> files) {
        Instant ended = run.ended();
        return new RunStatus(
                run.number(),
                run.started(),
                ended,
                ended == null
                        ? null
                        : BigDecimal.valueOf(
                                Duration.between(run.started(), ended).toMillis(), 3),
                run.outcome(),
                run.month(),
                run.asOf(),
                run.agreementVersion(),
                run.out(),
                run.outcome() == Outcome.PUBLISHED ? run.exceptions() : null,
                files,
                run.letPass().stream()
                        .map(doubt -> new LetPass(doubt.guard().code(), doubt.place(), doubt.found()))
                        .toList(),
                run.sentences());
    }
}
