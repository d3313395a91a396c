package slareport.job;

import java.util.List;
import java.util.stream.Collectors;
import slareport.facts.Entity;
import slareport.facts.FileCounts;
import slareport.failure.UserError;

/** Sees that there is something to review: a CRM that exports headers alone has hardly finished its export. */
final class RowsToReview {
    private RowsToReview() {}

    /**
     * Looks at the files that were read.
     *
     * @throws UserError when there is no row of leads or deals in any of them
     */
    static void check(List<FileCounts> files) {
        List<FileCounts> records = files.stream()
                .filter(file -> file.entity() == Entity.LEADS || file.entity() == Entity.DEALS)
                .toList();
        if (records.stream().allMatch(file -> file.rows() == 0)) {
            throw new UserError(
                    UserError.Kind.INPUTS,
                    "There is not one row of leads or deals below the headers ("
                            + records.stream().map(FileCounts::file).collect(Collectors.joining(", "))
                            + "); the export is hardly finished, so wait for it or run it again.");
        }
    }
}
