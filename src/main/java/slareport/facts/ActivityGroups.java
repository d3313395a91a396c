package slareport.facts;

/**
 * The activities that count, one lead's behind the other's and in order of time, so that a walk over them runs straight
 * through memory. Rows of the same activity without an id are found here, since they can only stand together.
 */
final class ActivityGroups {
    /** What becomes of an activity that is not one of a counted lead's. */
    interface Settlement {
        /** Whether the activity, which is named by its row, is one of the lead's; if not, it is accounted for elsewhere. */
        boolean counts(int lead, int activity, long occurredAt);
    }

    private final ActivityTable table;
    private final int[] starts;
    private final int[] kinds;
    private final Instants instants;
    private final boolean[] counted;
    private final long asOf;

    /**
     * @param counted by its number, whether a lead counts
     * @param asOf epoch microseconds; activities of that instant or later do not count
     * @param settlement is told of the activities of leads that do not count or have later ones or twins, in order
     */
    ActivityGroups(ActivityTable table, ActivityLayout layout, boolean[] counted, long asOf, Settlement settlement) {
        this.table = table;
        this.starts = layout.starts();
        this.instants = layout.instants();
        this.counted = counted;
        this.asOf = asOf;
        int[] rows = layout.rows();
        boolean[] isPlain = new boolean[counted.length];
        RowRanges.sweep(counted.length, (from, to) -> putInOrder(rows, from, to, isPlain));
        settle(rows, isPlain, settlement);
        RowRanges.sweep(starts[counted.length], (from, to) -> putKinds(rows, from, to));
        this.kinds = rows;
    }

    /** Puts the activities of some leads in order, and notes which leads are plain. */
    private void putInOrder(int[] rows, int fromLead, int toLead, boolean[] isPlain) {
        TimeOrder order = new TimeOrder(instants, rows);
        for (int lead = fromLead; lead < toLead; lead++) {
            int from = starts[lead];
            int to = starts[lead + 1];
            order.put(from, to);
            isPlain[lead] = from == to || (counted[lead] && isPlain(from, to));
        }
    }

    /** Whether no two ordered activities can be the same one and all happened before as-of. */
    private boolean isPlain(int from, int to) {
        for (int place = from + 1; place < to; place++) {
            if (instants.areEqual(place, place - 1)) {
                return false;
            }
        }
        return instants.get(to - 1) < asOf;
    }

    /** Keeps what counts, closing the gaps. */
    private void settle(int[] rows, boolean[] isPlain, Settlement settlement) {
        int kept = 0;
        int from = 0;
        for (int lead = 0; lead < counted.length; lead++) {
            int to = starts[lead + 1];
            starts[lead] = kept;
            if (isPlain[lead]) {
                if (kept < from) {
                    instants.copy(from, kept, to - from);
                    System.arraycopy(rows, from, rows, kept, to - from);
                }
                kept += to - from;
            } else {
                int end = supersedeTwins(rows, from, to);
                for (int i = from; i < end; i++) {
                    if (settlement.counts(lead, rows[i], instants.get(i))) {
                        instants.copy(i, kept);
                        rows[kept++] = rows[i];
                    }
                }
            }
            from = to;
        }
        starts[counted.length] = kept;
    }

    private void putKinds(int[] rows, int from, int to) {
        for (int place = from; place < to; place++) {
            rows[place] = table.kind(rows[place]);
        }
    }

    /** Leaves one row of each activity; returns where the rows that hold end. */
    private int supersedeTwins(int[] rows, int from, int to) {
        int end = from;
        for (int i = from; i < to; i++) {
            int held = table.hasId(rows[i]) ? end : twin(rows, from, end, i);
            if (held < end) {
                rows[held] = table.settle(rows[held], rows[i]);
            } else {
                instants.copy(i, end);
                rows[end++] = rows[i];
            }
        }
        return end;
    }

    /** The place of a row already held that is the same activity as the one at {@code place}, or {@code end}. */
    private int twin(int[] rows, int from, int end, int place) {
        for (int i = end - 1; i >= from && instants.areEqual(i, place); i--) {
            boolean sameWords = table.kinds().mayBeTwins(table.kind(rows[i]), table.kind(rows[place]));
            if (sameWords && table.namedLead(rows[i]) == table.namedLead(rows[place]) && !table.hasId(rows[i])) {
                return i;
            }
        }
        return end;
    }

    /** Where a lead's activities start among all. */
    int start(int lead) {
        return starts[lead];
    }

    /** Where a lead's activities end; the one there is another lead's. */
    int end(int lead) {
        return starts[lead + 1];
    }

    long occurredAt(int place) {
        return instants.get(place);
    }

    int kind(int place) {
        return kinds[place];
    }
}
