package slareport.measure;

import java.util.List;
import java.util.stream.Stream;
import slareport.facts.CrmFacts;
import slareport.facts.Dictionary;
import slareport.facts.Entity;
import slareport.facts.LeadSchema;
import slareport.journey.Journey;
import slareport.journey.Teams;

/** By what leads are broken down: their own attributes, their owner and the owner's team. */
final class LeadAttributes implements Attributes<Journey> {
    private final CrmFacts facts;
    private final Teams teams;
    private final List<Scope> scopes;

    LeadAttributes(CrmFacts facts, Teams teams) {
        this.facts = facts;
        this.teams = teams;
        this.scopes = Stream.of(Scope.values())
                .filter(scope -> scope != Scope.TOTAL && has(facts, scope))
                .toList();
    }

    private static boolean has(CrmFacts facts, Scope scope) {
        return scope == Scope.TEAM
                ? facts.has(Entity.LEADS, "owner") && facts.has(Entity.OWNERS, "team")
                : facts.has(Entity.LEADS, scope.code());
    }

    @Override
    public List<Scope> scopes() {
        return scopes;
    }

    @Override
    public int code(Scope scope, Journey journey) {
        return scope == Scope.TEAM
                ? teams.of(facts.leads().text(LeadSchema.OWNER, journey.lead()))
                : facts.leads().text(place(scope), journey.lead());
    }

    /** The place of a scope's attribute among the texts of a lead. */
    static int place(Scope scope) {
        return switch (scope) {
            case SOURCE -> LeadSchema.SOURCE;
            case CAMPAIGN -> LeadSchema.CAMPAIGN;
            case SEGMENT -> LeadSchema.SEGMENT;
            case PRODUCT -> LeadSchema.PRODUCT;
            case OWNER -> LeadSchema.OWNER;
            case TOTAL, TEAM -> throw new IllegalArgumentException("leads have no column for " + scope);
        };
    }

    @Override
    public Dictionary dictionary(Scope scope) {
        return facts.vocabulary().of(scope.code());
    }

    @Override
    public int number(Journey journey) {
        return journey.lead();
    }
}
