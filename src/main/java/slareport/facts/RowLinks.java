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
        // one place more, where each group's next free place is counted up until it is the next group's start
        starts = new int[leads + 2];
        for (int lead : leadOfRow) {
            if (lead >= 0) {
                starts[lead + 2]++;
            }
        }
        for (int lead = 0; lead < leads; lead++) {
            starts[lead + 2] += starts[lead + 1];
        }
        rows = new int[starts[leads + 1]];
        for (int row = 0; row < leadOfRow.length; row++) {
            if (leadOfRow[row] >= 0) {
                rows[starts[leadOfRow[row] + 1]++] = row;
            }
        }
    }

    int count(int lead) {
        return starts[lead + 1] - starts[lead];
    }

    int row(int lead, int place) {
        return rows[starts[lead] + place];
    }

    /** Where each lead's rows start in {@link #rows()}; one entry more than there are leads, where the last one ends. */
    int[] starts() {
        return starts;
    }

    /** All rows, one group behind the other. */
    int[] rows() {
        return rows;
    }
}
