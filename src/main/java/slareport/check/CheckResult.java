package slareport.check;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import slareport.crm.UnreadFile;

/**
 * What a look at the exports found.
 *
 * @param files by entity and name
 * @param notRead tables that are not read
 * @param commitments of the month, in the order of the agreement
 * @param refusals why a run would publish nothing, one sentence each; empty when it would
 * @param notCompared half a sentence on why the exports were not held against what the last published run read, so that a
 *     run may find more; null when they were
 */
public record CheckResult(
        YearMonth month,
        Instant asOf,
        List<FileFinding> files,
        List<UnreadFile> notRead,
        List<CommitmentFinding> commitments,
        List<String> refusals,
        @Nullable String notCompared) {
    public CheckResult {
        files = List.copyOf(files);
        notRead = List.copyOf(notRead);
        commitments = List.copyOf(commitments);
        refusals = List.copyOf(refusals);
    }

    /** Of exports that cannot even be opened. */
    public static CheckResult refused(YearMonth month, Instant asOf, List<String> refusals) {
        return new CheckResult(month, asOf, List.of(), List.of(), List.of(), refusals, null);
    }

    /** The same, with one more refusal where there is one. */
    public CheckResult refusedFor(Optional<String> refusal) {
        List<String> all = new ArrayList<>(refusals);
        refusal.ifPresent(all::add);
        return new CheckResult(month, asOf, files, notRead, commitments, all, notCompared);
    }

    /** The same, where the last published run could not be looked at for this reason; null when it could. */
    public CheckResult notComparing(@Nullable String reason) {
        return new CheckResult(month, asOf, files, notRead, commitments, refusals, reason);
    }
}
