package slareport.history;

import java.util.Locale;

/** Why a published figure would be different now. */
public enum Cause {
    /** The agreement that governs the month says something else than when it was published. */
    AGREEMENT_EDITED,
    /** Exports hold more rows of the month. */
    ROWS_ADDED,
    /** Exports hold fewer rows of the month. */
    ROWS_REMOVED,
    /** Rows of the month say something else, or rows that came later are dated back into it. */
    ROWS_CHANGED,
    /** What happened after it was published counts for it, or rows that it rests on were changed. */
    LATER_EVENTS,
    /** Another version of this program works it out. */
    PROGRAM_CHANGED,
    /** It was not settled when it was published, so today's value stands in its place. */
    STILL_OPEN;

    /** The word in files and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
