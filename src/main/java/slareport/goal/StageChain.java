package slareport.goal;

import java.util.List;
import java.util.stream.IntStream;
import slareport.agreement.Stage;

/**
 * The stages that a goal is reckoned back through, by their number in the agreement.
 *
 * @param stages in order, the first being that of visits where it is listed, the last one customer
 */
record StageChain(List<Integer> stages, boolean isFromVisits) {
    /** The chain of an agreement that lists customers: from visits to lead, then stage by stage. */
    static StageChain of(List<Stage> listed) {
        List<String> ids = listed.stream().map(Stage::id).toList();
        int first = Math.max(ids.indexOf(Stage.LEAD), 0);
        // without a stage lead, the first one that leads have to pass through
        while (ids.get(first).equals(Stage.VISIT) || ids.get(first).equals(Stage.SUBSCRIBER)) {
            first++;
        }
        boolean isFromVisits = ids.contains(Stage.VISIT);
        IntStream visits = isFromVisits ? IntStream.of(ids.indexOf(Stage.VISIT)) : IntStream.empty();
        IntStream leads = IntStream.rangeClosed(first, ids.indexOf(Stage.CUSTOMER));
        return new StageChain(IntStream.concat(visits, leads).boxed().toList(), isFromVisits);
    }

    /** Whether the stage at a place of the chain is that of visits. */
    boolean isVisits(int place) {
        return isFromVisits && place == 0;
    }
}
