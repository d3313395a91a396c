package slareport.job;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import slareport.facts.CrmFacts;
import slareport.ledger.KnownSightings;
import slareport.ledger.SightingRows;

/** Hands what earlier runs saw of leads to the review, and what this run saw first to the ledger. */
final class LeadMemory {
    private final SightingRows rows;
    private final Night night;
    private final InstantSource clock;
    private @Nullable KnownSightings known;

    LeadMemory(SightingRows rows, Night night, InstantSource clock) {
        this.rows = rows;
        this.night = night;
        this.clock = clock;
    }

    /** Adds what earlier runs saw to what was read. */
    void recall(CrmFacts facts) {
        known = rows.of(facts, night.asOf(), clock.instant());
        facts.recall(known.sightings());
    }

    /** Enters what the review found, as the run's of this number. */
    void remember(long run) {
        if (known != null) {
            rows.remember(run, night.asOf(), known);
            known = null;
        }
    }
}
