package slareport.check;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * What a look at the exports found.
 *
 * @param files by entity and name
 * @param remarks sentences on files that were recognised by their headers, or that are not read
 * @param commitments of the month, in the order of the agreement
 * @param refusals why a run would publish nothing, one sentence each; empty when it would
 */
public record CheckResult(
        YearMonth month,
        Instant asOf,
        List<FileFinding> files,
        List<String> remarks,
        List<CommitmentFinding> commitments,
        List<String> refusals) {
    public CheckResult {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
        commitments = List.copyOf(commitments);
        refusals = List.copyOf(refusals);
    }
}
