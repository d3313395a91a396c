package slareport.journey;

import slareport.facts.Entity;
import slareport.facts.FlawKind;
import slareport.facts.Flaws;
import slareport.facts.IdIndex;

/** Collects flaws of leads. */
final class LeadFlaws {
    private final IdIndex ids;
    private final Flaws flaws = new Flaws();

    LeadFlaws(IdIndex ids) {
        this.ids = ids;
    }

    /** Adds a lead that shows a flaw. */
    void addIf(boolean isFlawed, FlawKind kind, int lead) {
        if (isFlawed) {
            flaws.add(kind, Entity.LEADS, () -> ids.id(lead));
        }
    }

    /** All that were added. */
    Flaws all() {
        return flaws;
    }
}
