package slareport.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import slareport.agreement.yaml.Form;
import slareport.agreement.yaml.Nearest;
import slareport.agreement.yaml.Unexpected;

/**
 * The stages that an agreement lists, for the sections that name stages.
 *
 * @param stages in order, as far as they could be read
 * @param withCriteria ids of the stages that say what a lead must meet
 * @param isWhole whether all could be read; otherwise a stage that is not found may still have been meant
 */
record StageList(List<Stage> stages, Set<String> withCriteria, boolean isWhole) {
    /** No stage is known; nothing that names one is refused. */
    static final StageList UNKNOWN = new StageList(List.of(), Set.of(), false);

    StageList {
        stages = List.copyOf(stages);
        withCriteria = Set.copyOf(withCriteria);
    }

    /** The ids in order. */
    List<String> ids() {
        return stages.stream().map(Stage::id).toList();
    }

    /** Whether the stage is certainly not listed. */
    boolean lacks(String id) {
        return isWhole && !ids().contains(id);
    }

    /** Whether both stages are listed and the first does not come before the second. */
    boolean isNotBefore(String first, String second) {
        List<String> ids = ids();
        return ids.contains(first) && ids.contains(second) && ids.indexOf(first) >= ids.indexOf(second);
    }

    /** The id of a stage that is listed. */
    Form<String> listed() {
        return text -> {
            if (lacks(text)) {
                throw new Unexpected("the id of a stage that \"stages\" lists: " + String.join(", ", ids()) + "."
                        + Nearest.question(text, ids()));
            }
            return text;
        };
    }

    /**
     * The pairs of stages, as {@code from-to}, between which leads pass directly: neighbours, also where the optional
     * stages before {@code lead} are left out.
     */
    List<String> neighbours() {
        List<String> ids = ids();
        List<String> pairs = new ArrayList<>();
        int lead = ids.indexOf(Stage.LEAD);
        for (int from = 0; from < ids.size(); from++) {
            for (int to = from + 1; to < ids.size() && (to == from + 1 || to <= lead); to++) {
                pairs.add(ids.get(from) + "-" + ids.get(to));
            }
        }
        return pairs;
    }
}
