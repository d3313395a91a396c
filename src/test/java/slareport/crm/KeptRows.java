package slareport.crm;

import java.util.Set;
import java.util.TreeSet;
import slareport.facts.ActivityTable;
import slareport.facts.CrmFacts;
import slareport.facts.DealTable;
import slareport.facts.LeadTable;

/** What the facts hold of leads, deals and activities, a line of text for each. */
final class KeptRows {
    private final CrmFacts facts;
    private final Set<String> rows = new TreeSet<>();

    private KeptRows(CrmFacts facts) {
        this.facts = facts;
    }

    static Set<String> of(CrmFacts facts) {
        KeptRows kept = new KeptRows(facts);
        kept.addLeads();
        kept.addDeals();
        kept.addActivities();
        return kept.rows;
    }

    private void addLeads() {
        LeadTable leads = facts.leads();
        for (int lead = 0; lead < facts.leadIds().size(); lead++) {
            if (leads.isLead(lead)) {
                StringBuilder row =
                        new StringBuilder("lead ").append(facts.leadIds().id(lead));
                for (int i = 0; i < facts.leadSchema().dates().size(); i++) {
                    row.append('|').append(leads.date(i, lead));
                }
                for (int i = 0; i < facts.leadSchema().texts().size(); i++) {
                    row.append('|').append(word(facts.leadSchema().texts().get(i), leads.text(i, lead)));
                }
                rows.add(row.toString());
            }
        }
    }

    private void addDeals() {
        DealTable deals = facts.deals();
        for (int deal = 0; deal < deals.size(); deal++) {
            StringBuilder row = new StringBuilder("deal ").append(deals.id(deal));
            row.append('|').append(deals.createdAt(deal)).append('|').append(deals.closedAt(deal));
            row.append('|').append(deals.outcome(deal)).append('|').append(deals.amount(deal));
            for (int i = 0; i < facts.dealSchema().texts().size(); i++) {
                row.append('|').append(word(facts.dealSchema().texts().get(i), deals.text(i, deal)));
            }
            rows.add(row.toString());
        }
    }

    private void addActivities() {
        ActivityTable activities = facts.activities();
        for (int activity = 0; activity < activities.size(); activity++) {
            int kind = activities.kind(activity);
            rows.add("activity " + activities.id(activity) + '|' + activities.occurredAt(activity) + '|'
                    + word("type", activities.kinds().type(kind)) + '|'
                    + word("direction", activities.kinds().direction(kind)) + '|'
                    + facts.leadIds().id(activities.namedLead(activity)));
        }
    }

    private String word(String column, int code) {
        return facts.vocabulary().of(column).text(code);
    }
}
