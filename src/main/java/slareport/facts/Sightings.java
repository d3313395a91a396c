package slareport.facts;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import slareport.calendar.EpochMicros;

/** What earlier runs saw of the leads of these exports, and in the end what this run saw first. */
public final class Sightings {
    private final CrmFacts facts;
    private final long asOf;
    private final long now;
    private final Map<String, AtStage> stages = new HashMap<>();
    private StageWatches watches;
    private @Nullable NewSightings fresh;

    /**
     * @param facts the exports, read to the end
     * @param asOf epoch microseconds; what a run of this as-of or a later one saw first supplies no date yet
     * @param now epoch microseconds; only a run about today records what it sees
     * @param watches since when stages are watched
     */
    public Sightings(CrmFacts facts, long asOf, long now, StageWatches watches) {
        this.facts = facts;
        this.asOf = asOf;
        this.now = now;
        this.watches = watches;
    }

    /** Nothing was seen, and nothing is to be recorded. */
    static Sightings none(CrmFacts facts) {
        return new Sightings(facts, EpochMicros.NONE, EpochMicros.NONE, StageWatches.NONE);
    }

    /** Leads by their own number, before merged ones are followed to their survivors. */
    static final class AtStage {
        /** Seen by any run. */
        final BitSet known = new BitSet();
        /** Seen before the as-of, and when they got there is not known. */
        final BitSet baseline = new BitSet();
        /** Seen before the as-of: when they got there. */
        final InstantColumn observed = new InstantColumn();
    }

    /**
     * Adds what a run saw.
     *
     * @param seenAsOf as-of of that run, in epoch microseconds
     * @param observed epoch microseconds, NONE when not known
     * @return whether the exports still tell of the lead
     */
    public boolean add(String leadId, String stage, long seenAsOf, long observed) {
        int lead = facts.leadIds().find(leadId);
        if (lead < 0) {
            return false;
        }
        AtStage at = stages.computeIfAbsent(stage, unused -> new AtStage());
        at.known.set(lead);
        if (seenAsOf < asOf) {
            if (observed == EpochMicros.NONE) {
                at.baseline.set(lead);
            } else {
                at.observed.set(lead, observed);
            }
        }
        LeadTable leads = facts.leads();
        return leads.isLead(lead) || leads.mergedInto(lead) >= 0;
    }

    /** The CRM's id of a lead by its number. */
    public String leadId(int lead) {
        return facts.leadIds().id(lead);
    }

    Map<String, AtStage> stages() {
        return stages;
    }

    /** As-of of the run, in epoch microseconds; NONE when no run is on. */
    public long asOf() {
        return asOf;
    }

    /** When the run is, in epoch microseconds. */
    public long now() {
        return now;
    }

    /** Since when stages are watched. */
    public StageWatches watches() {
        return watches;
    }

    /** Keeps what this run saw; from here on it is one of those that watched. */
    public void conclude(NewSightings seen) {
        watches = watches.before(asOf, seen.watched());
        fresh = seen;
    }

    /** What this run saw, null when it is not one to record it. */
    public @Nullable NewSightings fresh() {
        return fresh;
    }
}
