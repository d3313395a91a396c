package slareport.measure;

import org.jspecify.annotations.Nullable;
import slareport.facts.Entity;
import slareport.journey.Deal;

/** Counts the factors of the reported month's velocity over all deals. */
final class VelocityCount {
    private final Velocity velocity;
    private final VelocityTally tally = new VelocityTally();
    private final @Nullable Snapshot reported;

    VelocityCount(Sources sources) {
        this.velocity = new Velocity(sources.agreement().currency());
        boolean isTold = sources.availability().of(Entity.DEALS, "outcome", "closed_at", "amount") == null;
        this.reported = isTold ? sources.months().reportedSnapshot(sources.asOf()) : null;
    }

    void add(Deal deal) {
        if (reported != null) {
            velocity.count(deal, reported, tally);
        }
    }

    void merge(VelocityCount other) {
        tally.merge(other.tally);
    }

    /** What they come to, null when the exports do not tell or the reported month is not counted here. */
    @Nullable VelocityFactors factors() {
        return reported == null ? null : tally.factors();
    }
}
