package slareport.crm;

import slareport.facts.FileCounts;
import slareport.facts.OwnerRow;

/** Understands rows of owners. Without a name an owner is called by the key. */
final class OwnerParser implements RowParser {
    private final FileCounts counts;
    private final TextCell owner;
    private final TextCell name;
    private final TextCell team;
    private final TruthCell active;

    OwnerParser(Cells cells, FileCounts counts) {
        this.counts = counts;
        this.owner = cells.text("owner");
        this.name = cells.text("name");
        this.team = cells.text("team");
        this.active = cells.truth("active", true);
    }

    @Override
    public Fact parse(String[] fields) throws RowRejected {
        String key = owner.readRequired(fields);
        String called = name.read(fields);
        OwnerRow row = new OwnerRow(key, called.isEmpty() ? key : called, team.read(fields), active.read(fields));
        return facts -> facts.owners().add(row, counts);
    }
}
