package slareport.journey;

import slareport.facts.CrmFacts;
import slareport.facts.Dictionary;
import slareport.facts.OwnerRow;

/** Which team each owner belongs to, by the codes of the dictionaries {@code owner} and {@code team}. */
public final class Teams {
    private final int[] teamOfOwner;

    /** @param facts fully read */
    public Teams(CrmFacts facts) {
        Dictionary owners = facts.vocabulary().of("owner");
        Dictionary teams = facts.vocabulary().of("team");
        teamOfOwner = new int[owners.size()];
        for (int owner = 0; owner < teamOfOwner.length; owner++) {
            OwnerRow row = facts.owners().find(owners.text(owner));
            teamOfOwner[owner] = row == null ? Dictionary.EMPTY : teams.code(row.team());
        }
    }

    /** The team of an owner, {@link Dictionary#EMPTY} for none. */
    public int of(int owner) {
        return teamOfOwner[owner];
    }
}
