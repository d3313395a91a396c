package slareport.reference;

import java.util.Set;

/**
 * What the exports tell of stages, decisions and touches, and what they leave untold.
 *
 * @param changedStages the stages that leads entered by changes
 */
record Evidence(Exports exports, Pact pact, Set<String> changedStages) {

    /** Whether the export has a date for a stage, for what stands in for it, or for a later stage. */
    boolean dates(String stage) {
        if (stage.equals("visit")) {
            return exports.have("visits");
        }
        if (pact.isBefore(stage, "lead")) {
            return datesItself(stage) || exports.have("leads", "stage");
        }
        return exports.have("leads")
                && pact.stages.stream()
                        .filter(later -> !pact.isBefore(later, stage))
                        .anyMatch(this::datesItself);
    }

    private boolean datesItself(String stage) {
        boolean isStoodInFor = switch (stage) {
            case "lead" -> true;
            case "opportunity" -> exports.have("deals", "lead_id");
            case "customer", "evangelist" -> exports.have("deals", "lead_id") && tellsOfClosing();
            default -> false;
        };
        return isStoodInFor || changedStages.contains(stage) || exports.have("leads", pact.dateColumn(stage));
    }

    boolean tellsOfClosing() {
        return exports.have("deals", "outcome") && exports.have("deals", "closed_at");
    }

    /** Whether rejected leads can be told from others. */
    boolean tellsOfRejections() {
        return exports.have("leads", "rejected_at") || hasStatus("rejected");
    }

    /** Whether accepted leads can be told from undecided ones. */
    boolean tellsOfAcceptances() {
        return exports.have("leads", "accepted_at")
                || hasStatus("accepted")
                || pact.after("mql").filter(this::dates).isPresent();
    }

    private boolean hasStatus(String decision) {
        return exports.have("leads", "status")
                && !Yamls.list(Yamls.map(pact.yaml.get("decisions")).get(decision))
                        .isEmpty();
    }

    /** Whether first touches are known; activities without a type or a direction may or may not be touches. */
    boolean tellsOfFirstTouches() {
        return exports.have("activities") ? tellsOfEveryTouch() : exports.have("leads", "first_touch_at");
    }

    /** Whether the touches after the first one are known as well. */
    boolean tellsOfEveryTouch() {
        return exports.have("activities", "type") && exports.have("activities", "direction");
    }
}
