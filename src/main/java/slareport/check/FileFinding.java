package slareport.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.crm.FileProfile;
import slareport.facts.Reconciliation;

/**
 * What was found in one file.
 *
 * @param rows where its rows ended, null when the file could not be read to its end
 * @param rejects by what is wrong, in the order in which it was met
 */
public record FileFinding(FileProfile profile, @Nullable Reconciliation rows, List<RejectFinding> rejects) {
    public FileFinding {
        rejects = List.copyOf(rejects);
    }
}
