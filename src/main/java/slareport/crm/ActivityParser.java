package slareport.crm;

import slareport.facts.ActivityKinds;
import slareport.facts.ActivityTable;
import slareport.facts.CrmFacts;
import slareport.facts.FileCounts;

/** Understands rows of activities. */
final class ActivityParser implements RowParser {
    private final FileCounts counts;
    private final ActivityTable activities;
    private final ActivityKinds kinds;
    private final boolean mayLackLead;
    private final IdCell id;
    private final IdCell lead;
    private final DateCell occurredAt;
    private final DateCell modifiedAt;
    private final CodeCell type;
    private final CodeCell direction;
    private final CodeCell outcome;
    private final CodeCell owner;
    private final TruthCell automated;

    ActivityParser(Cells cells, CrmFacts facts, FileCounts counts) {
        this.counts = counts;
        this.mayLackLead = cells.mayLackLead();
        this.activities = facts.activities();
        this.kinds = activities.kinds();
        this.id = cells.id("activity_id");
        this.lead = cells.id("lead_id");
        this.occurredAt = cells.date("occurred_at");
        this.modifiedAt = cells.date("modified_at");
        this.type = cells.code("type", kinds::typeCode);
        this.direction = cells.code("direction", kinds::directionCode);
        this.outcome = cells.code("outcome", kinds::outcomeCode);
        this.owner = cells.code("owner", kinds::ownerCode);
        this.automated = cells.truth("automated", false);
    }

    @Override
    public void keep(RowBlock block) throws RowRejected {
        id.read(block);
        if (mayLackLead) {
            lead.read(block);
        } else {
            lead.readRequired(block);
        }
        long occurred = occurredAt.readRequired(block);
        long modified = modifiedAt.read(block);
        int kind = kinds.kind(
                type.read(block), direction.read(block), outcome.read(block), owner.read(block), automated.read(block));
        activities.add(id.slice(), lead.slice(), occurred, modified, kind, counts);
    }
}
