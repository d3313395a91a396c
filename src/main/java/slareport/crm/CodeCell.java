package slareport.crm;

import java.util.List;
import slareport.facts.Slice;
import slareport.facts.WordCodes;

/**
 * A column of words of which each stands for a number.
 *
 * @param place its field, or -1 where the file does not have it
 * @param places all fields whose words make it up, with a blank between
 * @param codes what the words of the export stand for
 * @param ifAbsent the number where the file does not have the column
 * @param slice the word read last
 */
record CodeCell(int place, List<Integer> places, WordCodes codes, int ifAbsent, Slice slice) {
    CodeCell(List<Integer> places, WordCodes codes, int ifAbsent, Slice slice) {
        this(places.isEmpty() ? -1 : places.get(0), places, codes, ifAbsent, slice);
    }

    /** The number of the row's word, which may be empty. */
    int read(RowBlock row) {
        if (place < 0) {
            return ifAbsent;
        }
        if (places.size() == 1) {
            row.field(place, slice);
        } else {
            String words = TextCell.joined(row, places);
            slice.set(words.toCharArray(), 0, words.length());
        }
        return codes.code(slice);
    }
}
