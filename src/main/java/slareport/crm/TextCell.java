package slareport.crm;

import slareport.facts.RejectReason;

/**
 * A column of words.
 *
 * @param place its field, or -1 where the file does not have it
 */
record TextCell(String column, int place, WordMapping words) implements WordCell {
    /** The stripped canonical word, empty for none. */
    @Override
    public String read(String[] fields) {
        return place < 0 ? "" : words.canonical(Blanks.stripped(fields[place]));
    }

    /** As {@link #read}, for a column that must be filled in. */
    String readRequired(String[] fields) throws RowRejected {
        String word = read(fields);
        if (word.isEmpty()) {
            throw new RowRejected(column, RejectReason.MISSING_VALUE);
        }
        return word;
    }
}
