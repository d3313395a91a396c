package slareport.reference;

import java.util.Set;

/** What the exports must hold for a measure to say anything. */
record Needs(Exports exports) {
    private static final Set<String> OF_DEALS =
            Set.of("win_rate", "win_rate_value", "deal_value", "sales_cycle", "revenue", "customer_value", "velocity");
    private static final Set<String> OF_TOUCHES =
            Set.of("first_response", "response_median", "never_contacted", "attempts", "invalid_rejections", "fresh");

    /** Whether the exports hold what a measure needs. */
    boolean areMet(String measure, String from, String to, Promise promise) {
        boolean hasTouches = exports.have("activities") || exports.have("leads", "first_touch_at");
        boolean hasClock = promise == null
                || !promise.text("clock-from").equals("assigned")
                || exports.have("leads", "assigned_at");
        return (!needsLeads(measure, to) || exports.have("leads"))
                && (!needsDeals(measure) || exports.have("deals"))
                && (!needsVisits(measure, from, to) || exports.have("visits"))
                && (!needsSpend(measure) || exports.have("spend"))
                && (!OF_TOUCHES.contains(measure) || hasTouches)
                && hasClock;
    }

    /** Whether the exports tell a measure's population apart by the scope of a slice. */
    boolean areKnown(Slice slice, String measure, String from, String to) {
        return (!needsLeads(measure, to) || slice.leads() != null)
                && (!ofDeals(measure) || slice.deals() != null)
                && (!needsVisits(measure, from, to) || slice.visits() != null)
                && (!needsSpend(measure) || slice.spend() != null);
    }

    private static boolean needsLeads(String measure, String to) {
        return !ofDeals(measure) && !measure.equals("visits") && !to.equals("visit");
    }

    private static boolean needsDeals(String measure) {
        return ofDeals(measure) || measure.equals("revenue_per_lead");
    }

    /** Whether a measure is told apart by the attributes of deals. */
    private static boolean ofDeals(String measure) {
        return OF_DEALS.contains(measure) || measure.equals("fresh") || measure.equals("return_on_spend");
    }

    private static boolean needsVisits(String measure, String from, String to) {
        return measure.equals("visits") || from.equals("visit") || to.equals("visit");
    }

    private static boolean needsSpend(String measure) {
        return measure.equals("cost_per") || measure.equals("return_on_spend");
    }
}
