package slareport.crm;

import slareport.facts.RejectReason;

/** A row cannot be used. Carries no stack trace, since in a bad file it happens on every row, and no cell's value. */
final class RowRejected extends Exception {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final RejectReason reason;

    /** @param column canonical name of the column at fault, empty when the whole row is */
    RowRejected(String column, RejectReason reason) {
        super(null, null, false, false);
        this.column = column;
        this.reason = reason;
    }

    String column() {
        return column;
    }

    RejectReason reason() {
        return reason;
    }
}
