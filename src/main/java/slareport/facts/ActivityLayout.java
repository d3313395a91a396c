package slareport.facts;

import java.util.stream.IntStream;

/**
 * Lays activities out one lead's behind the other's, in the order of their rows; superseded ones are left out. Both halves
 * of the rows are gone through at a time, each with places of its own for every lead.
 */
final class ActivityLayout {
    private static final int HALVES = 2;

    private final ActivityTable table;
    private final MergeChains chains;
    private final int[] starts;
    private final int[] rows;
    private final Instants instants;

    /** @param leads how many leads there are */
    ActivityLayout(ActivityTable table, MergeChains chains, int leads) {
        this.table = table;
        this.chains = chains;
        this.starts = new int[leads + 1];
        int[][] next = new int[HALVES][leads];
        inHalves((half, from, to) -> count(next[half], from, to));
        int place = 0;
        for (int lead = 0; lead < leads; lead++) {
            starts[lead] = place;
            for (int[] ofHalf : next) {
                int count = ofHalf[lead];
                ofHalf[lead] = place;
                place += count;
            }
        }
        starts[leads] = place;
        this.rows = new int[place];
        this.instants = table.instants(place);
        inHalves((half, from, to) -> put(next[half], from, to));
    }

    private interface OfHalf {
        void walk(int half, int from, int to);
    }

    private void inHalves(OfHalf walk) {
        int middle = table.size() / HALVES;
        IntStream.range(0, HALVES)
                .parallel()
                .forEach(half -> walk.walk(half, half == 0 ? 0 : middle, half == 0 ? middle : table.size()));
    }

    private void count(int[] counts, int from, int to) {
        for (int row = from; row < to; row++) {
            if (!table.isSuperseded(row)) {
                counts[chains.survivor(table.namedLead(row))]++;
            }
        }
    }

    private void put(int[] next, int from, int to) {
        for (int row = from; row < to; row++) {
            if (!table.isSuperseded(row)) {
                int place = next[chains.survivor(table.namedLead(row))]++;
                rows[place] = row;
                instants.set(place, table.occurredAt(row));
            }
        }
    }

    /** Where each lead's activities start; one entry more than there are leads, where the last one's end. */
    int[] starts() {
        return starts;
    }

    /** The row at each place. */
    int[] rows() {
        return rows;
    }

    /** When the activity at each place happened. */
    Instants instants() {
        return instants;
    }
}
