package slareport.crm;

import slareport.facts.CrmFacts;
import slareport.facts.VisitRow;

/** Understands rows of visits. */
final class VisitParser implements RowParser {
    private final CrmFacts facts;
    private final DateCell date;
    private final CountCell visits;
    private final TextCell source;
    private final TextCell campaign;

    VisitParser(Cells cells, CrmFacts facts) {
        this.facts = facts;
        this.date = cells.date("date");
        this.visits = cells.count("visits");
        this.source = cells.text("source");
        this.campaign = cells.text("campaign");
    }

    @Override
    public void keep(RowBlock block) throws RowRejected {
        VisitRow row =
                new VisitRow(date.readDay(block), visits.readRequired(block), source.read(block), campaign.read(block));
        facts.visits().add(row);
    }
}
