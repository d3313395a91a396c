package slareport.draft;

import slareport.facts.CrmFacts;

/** How many touches the exports tell of. */
final class TouchesOfLeads {
    private TouchesOfLeads() {}

    /** Whether any lead has more than one activity; a list of first contacts says nothing of attempts. */
    static boolean areSeveral(CrmFacts facts) {
        boolean[] isTouched = new boolean[facts.leadIds().size()];
        for (int activity = 0; activity < facts.activities().size(); activity++) {
            int lead = facts.activities().namedLead(activity);
            if (lead >= 0 && isTouched[lead]) {
                return true;
            }
            if (lead >= 0) {
                isTouched[lead] = true;
            }
        }
        return false;
    }
}
