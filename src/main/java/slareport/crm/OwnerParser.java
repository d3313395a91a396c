package slareport.crm;

import slareport.facts.CrmFacts;
import slareport.facts.FileCounts;
import slareport.facts.OwnerRow;

/** Understands rows of owners. Without a name an owner is called by the key. */
final class OwnerParser implements RowParser {
    private final CrmFacts facts;
    private final FileCounts counts;
    private final TextCell owner;
    private final TextCell name;
    private final TextCell team;
    private final TruthCell active;

    OwnerParser(Cells cells, CrmFacts facts, FileCounts counts) {
        this.facts = facts;
        this.counts = counts;
        this.owner = cells.text("owner");
        this.name = cells.text("name");
        this.team = cells.text("team");
        this.active = cells.truth("active", true);
    }

    @Override
    public void keep(RowBlock block) throws RowRejected {
        String key = owner.readRequired(block);
        String called = name.read(block);
        OwnerRow row = new OwnerRow(key, called.isEmpty() ? key : called, team.read(block), active.read(block));
        facts.owners().add(row, counts);
    }
}
