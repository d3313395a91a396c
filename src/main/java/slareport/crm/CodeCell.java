package slareport.crm;

import slareport.facts.Slice;
import slareport.facts.WordCodes;

/**
 * A column of words of which each stands for a number.
 *
 * @param place its field, or -1 where the file does not have it
 * @param codes what the words of the export stand for
 * @param ifAbsent the number where the file does not have the column
 * @param slice the word read last
 */
record CodeCell(int place, WordCodes codes, int ifAbsent, Slice slice) {
    /** The number of the row's word, which may be empty. */
    int read(RowBlock row) {
        if (place < 0) {
            return ifAbsent;
        }
        row.field(place, slice);
        return codes.code(slice);
    }
}
