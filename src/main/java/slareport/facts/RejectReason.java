package slareport.facts;

import java.util.Locale;

/** Why a row was rejected. */
public enum RejectReason {
    /** A required column is empty. */
    MISSING_VALUE,
    /** A date column holds something that none of the patterns reads. */
    UNREADABLE_DATE,
    /** A number column holds something else. */
    UNREADABLE_NUMBER,
    /** A money column holds something else. */
    UNREADABLE_MONEY,
    /** A yes-or-no column holds something else. */
    UNREADABLE_TRUTH,
    /** A deal's outcome is none of open, won and lost, nor mapped to one of them. */
    UNKNOWN_OUTCOME,
    /** The row has another number of fields than the header. */
    FIELD_COUNT,
    /** Text stands behind a closing quote, so that nobody knows where the fields end. */
    BROKEN_QUOTES;

    /** The word in the rejects file, as in {@code missing_value}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
