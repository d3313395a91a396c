package slareport.reference;

import java.util.Set;
import java.util.stream.Stream;

/**
 * What the exports must hold for a measure to say anything.
 *
 * @param changedStages the stages that leads entered by changes
 */
record Needs(Exports exports, Pact pact, Set<String> changedStages) {
    private static final Set<String> OF_DEALS = Set.of(
            "win_rate",
            "win_rate_value",
            "deal_value",
            "sales_cycle",
            "revenue",
            "customer_value",
            "velocity",
            "fresh",
            "return_on_spend");
    private static final Set<String> OF_AMOUNTS = Set.of(
            "win_rate_value",
            "deal_value",
            "revenue",
            "customer_value",
            "velocity",
            "revenue_per_lead",
            "return_on_spend");
    private static final Set<String> OF_FIRST_TOUCHES =
            Set.of("first_response", "response_median", "never_contacted", "attempts");

    /** Whether the exports hold what a measure needs. */
    boolean areMet(String measure, String from, String to, Promise promise) {
        return populations(measure, from, to).stream().allMatch(exports::have)
                && stages(measure, from, to, promise).allMatch(evidence()::dates)
                && ownNeedsAreMet(measure, promise)
                && (!OF_AMOUNTS.contains(measure) || exports.have("deals", "amount"))
                && (!areOnClosing(measure) || evidence().tellsOfClosing())
                && (!OF_FIRST_TOUCHES.contains(measure) || evidence().tellsOfFirstTouches())
                && rulesCanBeTried(measure, to)
                && (promise == null || clockIsKnown(promise) && whereCanBeTried(measure, from, to, promise));
    }

    /** The stages whose entries a measure looks at. */
    private static Stream<String> stages(String measure, String from, String to, Promise promise) {
        String looked = measure.equals("lead_cycle") ? "customer" : "";
        String clock = promise == null ? "" : promise.clockStage();
        return Stream.of(from, to, looked, clock).filter(stage -> !stage.isEmpty());
    }

    private boolean ownNeedsAreMet(String measure, Promise promise) {
        return switch (measure) {
            case "acceptance" -> evidence().tellsOfRejections() && evidence().tellsOfAcceptances();
            case "feedback" ->
                evidence().tellsOfRejections()
                        && evidence().tellsOfAcceptances()
                        && exports.have("leads", "rejection_reason");
            case "invalid_rejections" ->
                evidence().tellsOfRejections() && exports.have("leads", "rejection_reason") && attemptsAreKnown();
            case "attempts" -> promise.text("count").equals("1") || evidence().tellsOfEveryTouch();
            case "fresh" ->
                exports.have("deals", "lead_id")
                        && exports.have("leads")
                        && evidence().tellsOfEveryTouch();
            case "revenue_per_lead" -> exports.have("deals", "lead_id");
            default -> true;
        };
    }

    /** Whether the exports tell a measure's population apart by the scope of a slice. */
    boolean areKnown(Slice slice, String measure, String from, String to) {
        return slice.isTotal()
                || populations(measure, from, to).stream().allMatch(entity -> exports.know(entity, slice.scope()));
    }

    /** What a measure counts. */
    private static Set<String> populations(String measure, String from, String to) {
        boolean ofVisits = measure.equals("visits") || to.equals("visit");
        String counted = OF_DEALS.contains(measure) ? "deals" : ofVisits ? "visits" : "leads";
        if (measure.equals("cost_per") || measure.equals("return_on_spend")) {
            return Set.of(counted, "spend");
        }
        return from.equals("visit") ? Set.of(counted, "visits") : Set.of(counted);
    }

    private static boolean areOnClosing(String measure) {
        return OF_DEALS.contains(measure) && !measure.equals("fresh") || measure.equals("revenue_per_lead");
    }

    /** What the exports tell. */
    Evidence evidence() {
        return new Evidence(exports, pact, changedStages);
    }

    private boolean rulesCanBeTried(String measure, String to) {
        return switch (measure) {
            case "fit" ->
                Rules.columns(Yamls.map(pact.yaml.get("buyer-profile"))).stream()
                        .allMatch(column -> exports.have("leads", column));
            case "qualified" ->
                Rules.columns(Yamls.map(pact.stage(to).get("criteria"))).stream()
                        .allMatch(column -> exports.have("leads", column));
            default -> true;
        };
    }

    /** Whether it can be told of every commitment on attempts if it was kept. */
    private boolean attemptsAreKnown() {
        return pact.promises.stream()
                .filter(promise -> promise.measure.equals("attempts"))
                .allMatch(promise -> areMet("attempts", "", "", promise));
    }

    private boolean clockIsKnown(Promise promise) {
        return !promise.clock().equals("assigned") || exports.have("leads", "assigned_at");
    }

    /** Whether the exports know the columns of a commitment's conditions. */
    boolean whereCanBeTried(String measure, String from, String to, Promise promise) {
        return promise.where.keySet().stream()
                .allMatch(column -> populations(measure, from, to).stream()
                        .allMatch(entity -> exports.know(entity, column)
                                || entity.equals("deals") && exports.have("deals", column)));
    }
}
