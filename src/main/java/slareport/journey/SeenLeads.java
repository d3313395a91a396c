package slareport.journey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import slareport.calendar.EpochMicros;
import slareport.facts.SeenTogether;

/** Gathers leads by the stage at which they were seen, and by whether it is known when they got there. */
final class SeenLeads {
    private final long day;
    private final Map<String, BitSet> arrived = new TreeMap<>();
    private final Map<String, BitSet> found = new TreeMap<>();

    /** @param day first instant of the day on which leads got there of whom it is known, in epoch microseconds */
    SeenLeads(long day) {
        this.day = day;
    }

    void add(String stage, int lead, boolean isArrival) {
        (isArrival ? arrived : found)
                .computeIfAbsent(stage, unused -> new BitSet())
                .set(lead);
    }

    List<SeenTogether> together() {
        List<SeenTogether> all = new ArrayList<>();
        arrived.forEach((stage, leads) -> all.add(together(stage, day, leads)));
        found.forEach((stage, leads) -> all.add(together(stage, EpochMicros.NONE, leads)));
        return all;
    }

    private static SeenTogether together(String stage, long observed, BitSet leads) {
        return new SeenTogether(stage, observed, leads.stream().toArray());
    }
}
