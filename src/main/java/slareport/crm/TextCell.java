package slareport.crm;

import slareport.facts.RejectReason;

/**
 * A column of words.
 *
 * @param place its field, or -1 where the file does not have it
 */
record TextCell(String column, int place, WordMapping words) {
    /** The stripped canonical word, empty for none. */
    String read(RowBlock row) {
        return place < 0 ? "" : words.canonical(row.field(place));
    }

    /** As {@link #read}, for a column that must be filled in. */
    String readRequired(RowBlock row) throws RowRejected {
        String word = read(row);
        if (word.isEmpty()) {
            throw new RowRejected(column, RejectReason.MISSING_VALUE);
        }
        return word;
    }
}
