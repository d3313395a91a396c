package slareport.crm;

import java.util.List;
import slareport.facts.Slice;
import slareport.facts.WordCodes;

/** A column of words of which each stands for a number. */
final class CodeCell {
    /** Its field, or -1 where the file does not have it. */
    private final int place;

    private final List<Integer> places;
    private final boolean isJoined;
    private final WordCodes codes;
    private final int ifAbsent;
    private final Slice slice = new Slice();

    /**
     * @param places all fields whose words make it up, with a blank between
     * @param codes what the words of the export stand for
     * @param ifAbsent the number where the file does not have the column
     */
    CodeCell(List<Integer> places, WordCodes codes, int ifAbsent) {
        this.place = places.isEmpty() ? -1 : places.get(0);
        this.places = places;
        this.isJoined = places.size() > 1;
        this.codes = codes;
        this.ifAbsent = ifAbsent;
    }

    /** The number of the row's word, which may be empty. */
    int read(RowBlock row) {
        if (place < 0) {
            return ifAbsent;
        }
        if (isJoined) {
            slice.set(TextCell.joined(row, places));
        } else {
            row.field(place, slice);
        }
        return codes.code(slice);
    }
}
