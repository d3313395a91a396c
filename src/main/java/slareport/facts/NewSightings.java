package slareport.facts;

import java.util.List;

/**
 * What a run has seen that no run before it had.
 *
 * @param seen leads at stages for the first time
 * @param watched the stages that it looked at
 */
public record NewSightings(List<SeenTogether> seen, List<WatchedStage> watched) {
    public NewSightings {
        seen = List.copyOf(seen);
        watched = List.copyOf(watched);
    }
}
