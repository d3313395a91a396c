package slareport.crm;

import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.facts.FileCounts;

/** Understands the rows of one file, which have as many fields as its header. For use by one thread. */
@FunctionalInterface
interface RowParser {
    /**
     * Keeps what the selected row says.
     *
     * @throws RowRejected when a value that counts is missing or cannot be read; then nothing of the row was kept
     */
    void keep(RowBlock row) throws RowRejected;

    /** The parser for a file of an entity. */
    static RowParser of(Entity entity, Cells cells, CrmFacts facts, FileCounts counts) {
        return switch (entity) {
            case LEADS -> new LeadParser(cells, facts, counts);
            case DEALS -> new DealParser(cells, facts, counts);
            case ACTIVITIES -> new ActivityParser(cells, facts, counts);
            case STAGE_CHANGES -> new StageChangeParser(cells, facts, counts);
            case OWNERS -> new OwnerParser(cells, facts, counts);
            case VISITS -> new VisitParser(cells, facts);
            case SPEND -> new SpendParser(cells, facts);
        };
    }
}
