package slareport.crm;

import slareport.facts.RejectReason;

/**
 * A column of yes and no.
 *
 * @param codes the words of the column as YES, NO or UNREADABLE
 */
record TruthCell(String column, CodeCell codes) {
    static final int NO = 0;
    static final int YES = 1;
    static final int UNREADABLE = -1;

    boolean read(RowBlock row) throws RowRejected {
        int code = codes.read(row);
        if (code == UNREADABLE) {
            throw new RowRejected(column, RejectReason.UNREADABLE_TRUTH);
        }
        return code == YES;
    }

    /** What a canonical word says. */
    static int codeOf(String word, boolean ifEmpty) {
        if (word.isEmpty()) {
            return ifEmpty ? YES : NO;
        }
        Boolean truth = TruthWords.of(word);
        if (truth == null) {
            return UNREADABLE;
        }
        return truth ? YES : NO;
    }
}
