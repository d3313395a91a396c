package slareport.crm;

import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.facts.FileCounts;

/** Understands the rows of one file, which have as many fields as its header. For use by one thread. */
@FunctionalInterface
interface RowParser {
    /**
     * What a row says.
     *
     * @throws RowRejected when a value that counts is missing or cannot be read
     */
    Fact parse(String[] fields) throws RowRejected;

    /** The parser for a file of an entity. */
    static RowParser of(Entity entity, Cells cells, CrmFacts facts, FileCounts counts) {
        return switch (entity) {
            case LEADS -> new LeadParser(cells, facts.leadSchema(), counts);
            case DEALS -> new DealParser(cells, facts.dealSchema(), counts);
            case ACTIVITIES -> new ActivityParser(cells, counts);
            case OWNERS -> new OwnerParser(cells, counts);
            case VISITS -> new VisitParser(cells);
            case SPEND -> new SpendParser(cells);
        };
    }
}
