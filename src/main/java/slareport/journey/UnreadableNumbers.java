package slareport.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import slareport.facts.CrmFacts;
import slareport.facts.Dictionary;
import slareport.facts.RuleNumbers;

/** Which leads and deals have a value that a rule compares with a bound, although it is no number. */
final class UnreadableNumbers {
    private final CrmFacts facts;
    private final List<NumbersColumn> ofLeads;
    private final List<NumbersColumn> ofDeals;

    UnreadableNumbers(CrmFacts facts) {
        this.facts = facts;
        this.ofLeads = columns(facts.leadSchema().texts());
        this.ofDeals = columns(facts.dealSchema().texts());
    }

    boolean hasLead(int lead) {
        return has(ofLeads, place -> facts.leads().text(place, lead));
    }

    boolean hasDeal(int deal) {
        return has(ofDeals, place -> facts.deals().text(place, deal));
    }

    private static boolean has(List<NumbersColumn> columns, IntUnaryOperator codeAtPlace) {
        for (NumbersColumn column : columns) {
            if (codeAtPlace.applyAsInt(column.place) == column.unreadable) {
                return true;
            }
        }
        return false;
    }

    private List<NumbersColumn> columns(List<String> names) {
        List<NumbersColumn> columns = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            if (RuleNumbers.isNumbers(names.get(place))) {
                Dictionary dictionary = facts.vocabulary().of(names.get(place));
                columns.add(new NumbersColumn(place, dictionary.code(RuleNumbers.UNREADABLE)));
            }
        }
        return columns;
    }

    private record NumbersColumn(int place, int unreadable) {}
}
