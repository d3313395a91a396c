package slareport.crm;

import java.util.List;
import slareport.facts.RejectReason;

/**
 * A column of words.
 *
 * @param places its fields, whose words make it up with a blank between; none where the file does not have it
 * @param ifAbsent its word in a file that does not have it
 */
record TextCell(String column, List<Integer> places, String ifAbsent, WordMapping words) {
    /** The stripped canonical word, empty for none. */
    String read(RowBlock row) {
        if (places.isEmpty()) {
            return ifAbsent;
        }
        String text = row.field(places.get(0));
        for (int place : places.subList(1, places.size())) {
            String more = row.field(place);
            text = text.isEmpty() || more.isEmpty() ? text + more : text + " " + more;
        }
        return words.canonical(text);
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
