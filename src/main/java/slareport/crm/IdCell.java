package slareport.crm;

import slareport.facts.RejectReason;
import slareport.facts.Slice;

/**
 * A column of ids, which are looked at where they lie.
 *
 * @param place its field, or -1 where the file does not have it
 * @param words what configuration says certain ids stand for
 * @param slice the id read last
 */
record IdCell(String column, int place, WordMapping words, Slice slice) {
    /** Lays the slice over the row's id, which may be empty. */
    void read(RowBlock row) {
        if (place < 0) {
            slice.clear();
            return;
        }
        row.field(place, slice);
        if (!words.isEmpty()) {
            String id = words.canonical(slice.toString());
            slice.set(id.toCharArray(), 0, id.length());
        }
    }

    /** As {@link #read}, for a column that must be filled in. */
    void readRequired(RowBlock row) throws RowRejected {
        read(row);
        if (slice.isEmpty()) {
            throw new RowRejected(column, RejectReason.MISSING_VALUE);
        }
    }
}
