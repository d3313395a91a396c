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
    private final long[] instants;

    /**
     * @param leads how many leads there are
     * @param leadOfActivity for every activity the number of the lead that it is about
     */
    ActivityGroups(ActivityTable table, int leads, int[] leadOfActivity, Settlement settlement) {
        this.table = table;
        RowLinks links = new RowLinks(leads, leadOfActivity);
        int[] rows = links.rows();
        this.starts = links.starts();
        this.instants = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            instants[i] = table.occurredAt(rows[i]);
        }
        TimeOrder order = new TimeOrder(instants, rows);
        int kept = 0;
        int from = 0;
        for (int lead = 0; lead < leads; lead++) {
            int to = starts[lead + 1];
            order.put(from, to);
            int end = supersedeTwins(rows, from, to);
            starts[lead] = kept;
            for (int i = from; i < end; i++) {
                if (settlement.counts(lead, rows[i], instants[i])) {
                    instants[kept] = instants[i];
                    rows[kept++] = rows[i];
                }
            }
            from = to;
        }
        starts[leads] = kept;
        for (int i = 0; i < kept; i++) {
            rows[i] = table.kind(rows[i]);
        }
        this.kinds = rows;
    }

    /** Leaves one row of each activity; returns where the rows that hold end. */
    private int supersedeTwins(int[] rows, int from, int to) {
        int end = from;
        for (int i = from; i < to; i++) {
            int held = table.hasId(rows[i]) ? end : twin(rows, from, end, i);
            if (held < end) {
                rows[held] = table.settle(rows[held], rows[i]);
            } else {
                instants[end] = instants[i];
                rows[end++] = rows[i];
            }
        }
        return end;
    }

    /** The place of a row already held that is the same activity as the one at {@code place}, or {@code end}. */
    private int twin(int[] rows, int from, int end, int place) {
        for (int i = end - 1; i >= from && instants[i] == instants[place]; i--) {
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
        return instants[place];
    }

    int kind(int place) {
        return kinds[place];
    }
}
