package slareport.crm;

import slareport.facts.CrmFacts;

/** A row that was understood, ready to be kept. */
@FunctionalInterface
public interface Fact {
    /** Keeps it. */
    void addTo(CrmFacts facts);
}
