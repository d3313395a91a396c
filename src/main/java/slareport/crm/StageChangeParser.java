package slareport.crm;

import slareport.facts.CrmFacts;
import slareport.facts.Dictionary;
import slareport.facts.FileCounts;
import slareport.facts.RejectReason;
import slareport.facts.StageChangeRow;
import slareport.facts.StageChangeTable;

/** Understands rows of stage changes: a lead's, or a deal's where no lead is named. */
final class StageChangeParser implements RowParser {
    private final FileCounts counts;
    private final StageChangeTable changes;
    private final IdCell lead;
    private final IdCell deal;
    private final CodeCell stage;
    private final DateCell changedAt;

    StageChangeParser(Cells cells, CrmFacts facts, FileCounts counts) {
        this.counts = counts;
        this.changes = facts.stageChanges();
        this.lead = cells.id("lead_id");
        this.deal = cells.id("deal_id");
        this.stage = cells.code("stage", changes::stageCode);
        this.changedAt = cells.date("changed_at");
    }

    @Override
    public void keep(RowBlock block) throws RowRejected {
        lead.read(block);
        deal.read(block);
        if (lead.slice().isEmpty() && deal.slice().isEmpty()) {
            throw new RowRejected(lead.place() < 0 ? deal.column() : lead.column(), RejectReason.MISSING_VALUE);
        }
        int entered = stage.read(block);
        if (entered == Dictionary.EMPTY) {
            throw new RowRejected("stage", RejectReason.MISSING_VALUE);
        }
        long changed = changedAt.readRequired(block);
        changes.add(new StageChangeRow(lead.slice(), deal.slice(), entered, changed), counts);
    }
}
