package slareport.ledger;

import java.util.List;
import slareport.facts.Sightings;

/**
 * What earlier runs saw, held against the exports.
 *
 * @param sightings for the review of these exports
 * @param gone rows of leads that the exports do not tell of any more
 * @param back rows of leads that they tell of again
 */
public record KnownSightings(Sightings sightings, List<Long> gone, List<Long> back) {
    public KnownSightings {
        gone = List.copyOf(gone);
        back = List.copyOf(back);
    }
}
