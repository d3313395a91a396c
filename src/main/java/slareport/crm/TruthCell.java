package slareport.crm;

import slareport.facts.RejectReason;

/**
 * A column of yes and no.
 *
 * @param text the words of the column
 * @param ifEmpty what holds where nothing is filled in
 */
record TruthCell(TextCell text, boolean ifEmpty) {
    boolean read(String[] fields) throws RowRejected {
        String word = text.read(fields);
        if (word.isEmpty()) {
            return ifEmpty;
        }
        Boolean truth = TruthWords.of(word);
        if (truth == null) {
            throw new RowRejected(text.column(), RejectReason.UNREADABLE_TRUTH);
        }
        return truth;
    }
}
