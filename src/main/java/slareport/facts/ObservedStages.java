package slareport.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import slareport.calendar.EpochMicros;

/**
 * When leads got to stages, as earlier runs saw it. What was seen of a merged record holds for its survivor unless the
 * survivor was seen there itself: as unknown if one of the records was there for an unknown time, else the earliest.
 */
public final class ObservedStages {
    /** No lead was ever seen at the stage. */
    public static final int NONE = -1;

    private final List<String> names = new ArrayList<>();
    private final List<BitSet> known = new ArrayList<>();
    private final List<InstantColumn> observed = new ArrayList<>();

    ObservedStages(Sightings sightings, MergeChains chains) {
        sightings.stages().forEach((name, seen) -> add(name, seen, chains));
    }

    private void add(String name, Sightings.AtStage seen, MergeChains chains) {
        BitSet all = new BitSet();
        InstantColumn instants = new InstantColumn();
        BitSet unknown = new BitSet();
        BitSet ofMerged = new BitSet();
        for (int lead = seen.known.nextSetBit(0); lead >= 0; lead = seen.known.nextSetBit(lead + 1)) {
            int survivor = chains.survivor(lead);
            all.set(survivor);
            if (survivor == lead) {
                instants.set(lead, seen.observed.get(lead));
            } else {
                ofMerged.set(lead);
            }
        }
        for (int lead = ofMerged.nextSetBit(0); lead >= 0; lead = ofMerged.nextSetBit(lead + 1)) {
            int survivor = chains.survivor(lead);
            boolean hasOwn = seen.baseline.get(survivor) || seen.observed.get(survivor) != EpochMicros.NONE;
            if (!hasOwn) {
                if (seen.baseline.get(lead)) {
                    unknown.set(survivor);
                }
                long instant = seen.observed.get(lead);
                long before = instants.get(survivor);
                if (instant != EpochMicros.NONE && (before == EpochMicros.NONE || instant < before)) {
                    instants.set(survivor, instant);
                }
            }
        }
        unknown.stream().forEach(lead -> instants.set(lead, EpochMicros.NONE));
        names.add(name);
        known.add(all);
        observed.add(instants);
    }

    /** The number under which a stage is kept, or {@link #NONE}. */
    public int numberOf(String stage) {
        return names.indexOf(stage);
    }

    /** Whether a lead was seen at a stage, by the stage's number. */
    public boolean isKnown(int stage, int lead) {
        return stage != NONE && known.get(stage).get(lead);
    }

    /** When a lead got to a stage, by the stage's number, in epoch microseconds; NONE when not known. */
    public long observed(int stage, int lead) {
        return stage == NONE ? EpochMicros.NONE : observed.get(stage).get(lead);
    }
}
