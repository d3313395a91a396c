package slareport.crm;

import org.jspecify.annotations.Nullable;
import slareport.facts.RejectReason;
import slareport.facts.Slice;

/**
 * A column of ids, which are looked at where they lie.
 *
 * @param place its field, or -1 where the file does not have it
 * @param words what configuration says certain ids stand for
 * @param none ids that stand for no record
 * @param byLine what an id made of the row's line begins with, null where ids are in the file
 * @param slice the id read last
 */
@SuppressWarnings("ArrayRecordComponent") // read for every row, and never compared
record IdCell(
        String column,
        int place,
        WordMapping words,
        byte[][] none,
        @Nullable String byLine,
        Slice slice) {
    /** Lays the slice over the row's id, which may be empty. */
    void read(RowBlock row) {
        if (place < 0) {
            readLine(row);
            return;
        }
        row.field(place, slice);
        for (byte[] id : none) {
            if (slice.is(id)) {
                slice.clear();
            }
        }
        if (!words.isEmpty()) {
            slice.set(words.canonical(slice.toString()));
        }
    }

    private void readLine(RowBlock row) {
        if (byLine == null) {
            slice.clear();
        } else {
            slice.set(byLine + row.line());
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
