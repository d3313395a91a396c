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
        return words.canonical(joined(row, places));
    }

    /** The words of several fields of a row, with a blank between those that are filled in. */
    static String joined(RowBlock row, List<Integer> places) {
        String text = row.field(places.get(0));
        for (int i = 1; i < places.size(); i++) {
            String more = row.field(places.get(i));
            text = text.isEmpty() || more.isEmpty() ? text + more : text + " " + more;
        }
        return text;
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
