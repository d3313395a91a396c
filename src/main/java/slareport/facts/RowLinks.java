package slareport.facts;

/** Rows grouped by the lead that they belong to. Leads are numbers from 0; rows of no lead are in no group. */
final class RowLinks {
    private final int[] starts;
    private final int[] rows;

    /**
     * @param leads how many leads there are
     * @param leadOfRow the lead of each row, or -1
     */
    RowLinks(int leads, int[] leadOfRow) {
        starts = new int[leads + 1];
        for (int lead : leadOfRow) {
            if (lead >= 0) {
                starts[lead + 1]++;
            }
        }
        for (int lead = 0; lead < leads; lead++) {
            starts[lead + 1] += starts[lead];
        }
        rows = new int[starts[leads]];
        int[] next = starts.clone();
        for (int row = 0; row < leadOfRow.length; row++) {
            if (leadOfRow[row] >= 0) {
                rows[next[leadOfRow[row]]++] = row;
            }
        }
    }

    int count(int lead) {
        return starts[lead + 1] - starts[lead];
    }

    int row(int lead, int place) {
        return rows[starts[lead] + place];
    }
}
