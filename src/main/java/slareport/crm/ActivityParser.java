package slareport.crm;

import slareport.facts.ActivityRow;
import slareport.facts.FileCounts;

/** Understands rows of activities. */
final class ActivityParser implements RowParser {
    private final FileCounts counts;
    private final TextCell id;
    private final TextCell lead;
    private final DateCell occurredAt;
    private final DateCell modifiedAt;
    private final TextCell type;
    private final TextCell direction;
    private final TextCell outcome;
    private final TextCell owner;
    private final TruthCell automated;

    ActivityParser(Cells cells, FileCounts counts) {
        this.counts = counts;
        this.id = cells.text("activity_id");
        this.lead = cells.text("lead_id");
        this.occurredAt = cells.date("occurred_at");
        this.modifiedAt = cells.date("modified_at");
        this.type = cells.text("type");
        this.direction = cells.text("direction");
        this.outcome = cells.text("outcome");
        this.owner = cells.text("owner");
        this.automated = cells.truth("automated", false);
    }

    @Override
    public Fact parse(String[] fields) throws RowRejected {
        ActivityRow row = new ActivityRow(
                id.read(fields),
                lead.readRequired(fields),
                occurredAt.readRequired(fields),
                modifiedAt.read(fields),
                type.read(fields),
                direction.read(fields),
                outcome.read(fields),
                owner.read(fields),
                automated.read(fields));
        return facts -> facts.activities().add(row, counts);
    }
}
