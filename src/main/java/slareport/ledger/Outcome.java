package slareport.ledger;

import java.util.Locale;

/** How a run ended. */
public enum Outcome {
    /** It has not ended, or nobody could say so any more. */
    RUNNING,
    /** Its files are in place. */
    PUBLISHED,
    /** It published no report, since its month is final and would be different now. */
    KEPT,
    /** Its inputs were refused. */
    REFUSED,
    /** Something unexpected stopped it. */
    FAILED,
    /** It was killed: a later run found it still running. */
    DIED;

    /** The word in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome of a word in the database. */
    static Outcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
