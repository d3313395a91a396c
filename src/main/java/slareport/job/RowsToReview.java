package slareport.job;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import slareport.facts.Entity;
import slareport.facts.FileCounts;
import slareport.failure.UserError;
import slareport.guard.Doubt;
import slareport.guard.Guard;
import slareport.guard.Guards;

/** Sees that there is something to review: a CRM that exports headers alone has hardly finished its export. */
final class RowsToReview {
    private static final Set<Entity> NEVER_EMPTY = EnumSet.of(Entity.LEADS, Entity.DEALS, Entity.ACTIVITIES);

    private RowsToReview() {}

    /**
     * Looks at the files that were read.
     *
     * @throws UserError when there is no row of leads or deals in any of them, or when a file without rows is not let pass
     */
    static void check(List<FileCounts> files, Guards guards) {
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
        guards.refuse(files.stream()
                .filter(file -> NEVER_EMPTY.contains(file.entity()) && file.lines() == 0)
                .map(file -> new Doubt(
                        Guard.EMPTY,
                        file.file(),
                        file.file() + " has not one row of " + file.entity().code() + " below its header.",
                        "Wait until the export is complete, or export it again."))
                .toList());
    }
}
