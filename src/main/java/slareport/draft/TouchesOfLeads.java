package slareport.draft;

import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.facts.FileCounts;

/**
 * What the exports tell of touches.
 *
 * @param most how many activities the lead has that has most; a list of first contacts says nothing of attempts
 * @param areDays whether all of them are bare dates, so that nobody can tell hours
 */
record TouchesOfLeads(int most, boolean areDays) {
    static TouchesOfLeads of(CrmFacts facts) {
        int[] touches = new int[facts.leadIds().size()];
        int most = 0;
        for (int activity = 0; activity < facts.activities().size(); activity++) {
            int lead = facts.activities().namedLead(activity);
            boolean isLead = lead >= 0 && facts.leads().isLead(lead);
            most = isLead ? Math.max(most, ++touches[lead]) : most;
        }
        long rows = 0;
        long days = 0;
        for (FileCounts file : facts.files()) {
            if (file.entity() == Entity.ACTIVITIES) {
                rows += file.rows() - file.rejected();
                days += file.dayPrecise().getOrDefault("occurred_at", 0L);
            }
        }
        return new TouchesOfLeads(most, rows > 0 && days == rows);
    }
}
