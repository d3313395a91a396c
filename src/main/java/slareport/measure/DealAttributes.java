package slareport.measure;

import java.util.List;
import java.util.stream.Stream;
import slareport.facts.CrmFacts;
import slareport.facts.Dictionary;
import slareport.facts.Entity;
import slareport.journey.Deal;
import slareport.journey.DealReader;

/** By what deals are broken down: their own owner and product, else their lead's; their lead's other attributes. */
final class DealAttributes implements Attributes<Deal> {
    private final CrmFacts facts;
    private final DealReader deals;
    private final List<Scope> scopes;

    DealAttributes(CrmFacts facts, DealReader deals) {
        this.facts = facts;
        this.deals = deals;
        this.scopes = Stream.of(Scope.values())
                .filter(scope -> scope != Scope.TOTAL && has(facts, scope))
                .toList();
    }

    private static boolean has(CrmFacts facts, Scope scope) {
        if (scope == Scope.TEAM) {
            return has(facts, Scope.OWNER) && facts.has(Entity.OWNERS, "team");
        }
        boolean own = (scope == Scope.OWNER || scope == Scope.PRODUCT) && facts.has(Entity.DEALS, scope.code());
        return own || (facts.has(Entity.DEALS, "lead_id") && facts.has(Entity.LEADS, scope.code()));
    }

    @Override
    public List<Scope> scopes() {
        return scopes;
    }

    @Override
    public int code(Scope scope, Deal deal) {
        return switch (scope) {
            case OWNER -> deals.ownerOf(deal.number());
            case PRODUCT -> deals.productOf(deal.number());
            case TEAM -> deals.teamOf(deal.number());
            default -> deals.leadText(deal.number(), LeadAttributes.place(scope));
        };
    }

    @Override
    public Dictionary dictionary(Scope scope) {
        return facts.vocabulary().of(scope.code());
    }

    @Override
    public int number(Deal deal) {
        return deal.number();
    }
}
