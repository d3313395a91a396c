package slareport.crm;

import slareport.facts.VisitRow;

/** Understands rows of visits. */
final class VisitParser implements RowParser {
    private final DateCell date;
    private final CountCell visits;
    private final TextCell source;
    private final TextCell campaign;

    VisitParser(Cells cells) {
        this.date = cells.date("date");
        this.visits = cells.count("visits");
        this.source = cells.text("source");
        this.campaign = cells.text("campaign");
    }

    @Override
    public Fact parse(String[] fields) throws RowRejected {
        VisitRow row = new VisitRow(
                date.readDay(fields), visits.readRequired(fields), source.read(fields), campaign.read(fields));
        return facts -> facts.visits().add(row);
    }
}
