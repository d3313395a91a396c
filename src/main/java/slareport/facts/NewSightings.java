package slareport.facts;

import java.util.List;

/**
 * What a run has seen that no run before it had.
 *
 * @param sightings leads at stages for the first time
 * @param watched the stages that it looked at
 */
public record NewSightings(List<Sighting> sightings, List<WatchedStage> watched) {
    public NewSightings {
        sightings = List.copyOf(sightings);
        watched = List.copyOf(watched);
    }
}
