package slareport.journey;

import java.util.ArrayList;
import java.util.List;
import slareport.facts.CrmFacts;
import slareport.facts.DealTable;
import slareport.facts.Dictionary;
import slareport.facts.LeadTable;
import slareport.facts.RuleNumbers;

/** Which leads and deals have a value that a rule compares with a bound, although it is no number. */
final class UnreadableNumbers {
    private final CrmFacts facts;
    private final NumbersColumn[] ofLeads;
    private final NumbersColumn[] ofDeals;

    UnreadableNumbers(CrmFacts facts) {
        this.facts = facts;
        this.ofLeads = columns(facts.leadSchema().texts());
        this.ofDeals = columns(facts.dealSchema().texts());
    }

    boolean hasLead(int lead) {
        LeadTable leads = facts.leads();
        for (NumbersColumn column : ofLeads) {
            if (leads.text(column.place, lead) == column.unreadable) {
                return true;
            }
        }
        return false;
    }

    boolean hasDeal(int deal) {
        DealTable deals = facts.deals();
        for (NumbersColumn column : ofDeals) {
            if (deals.text(column.place, deal) == column.unreadable) {
                return true;
            }
        }
        return false;
    }

    private NumbersColumn[] columns(List<String> names) {
        List<NumbersColumn> columns = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            if (RuleNumbers.isNumbers(names.get(place))) {
                Dictionary dictionary = facts.vocabulary().of(names.get(place));
                columns.add(new NumbersColumn(place, dictionary.code(RuleNumbers.UNREADABLE)));
            }
        }
        return columns.toArray(NumbersColumn[]::new);
    }

    private record NumbersColumn(int place, int unreadable) {}
}
