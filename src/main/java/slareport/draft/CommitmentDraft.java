package slareport.draft;

import java.util.List;
import java.util.Locale;
import slareport.agreement.MeasureCode;
import slareport.agreement.Side;
import slareport.agreement.Target.Direction;

/**
 * A commitment that may be proposed.
 *
 * @param key of its id in the wordings
 * @param stages that it is about; they must all be listed
 * @param keys those of its measure, as YAML
 */
record CommitmentDraft(
        String key, List<String> stages, Side by, MeasureCode measure, Direction direction, String keys) {
    CommitmentDraft {
        stages = List.copyOf(stages);
    }

    String id(Wording wording) {
        return wording.say("id." + key, stages.toArray());
    }

    /** The commitment as one line of YAML. */
    String yaml(Wording wording, String target) {
        return "{id: " + id(wording)
                + ", by: " + by.name().toLowerCase(Locale.ROOT)
                + ", measure: " + measure.code()
                + (keys.isEmpty() ? "" : ", " + keys)
                + ", target: {" + (direction == Direction.AT_LEAST ? "at-least" : "at-most") + ": " + target + "}}";
    }
}
