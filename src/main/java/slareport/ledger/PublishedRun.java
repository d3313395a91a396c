package slareport.ledger;

import java.time.Instant;
import java.util.List;
import slareport.publish.PublishedFile;

/**
 * A run that was recorded as published.
 *
 * @param finished when that was recorded
 * @param files what it put in place
 */
public record PublishedRun(Instant finished, List<PublishedFile> files) {
    public PublishedRun {
        files = List.copyOf(files);
    }
}
