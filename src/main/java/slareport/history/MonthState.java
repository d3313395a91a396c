package slareport.history;

import java.util.Locale;

/** Whether a published month may still change. */
public enum MonthState {
    /** The month runs, or ended so lately that the CRM may still be put in order; the next run replaces it. */
    PROVISIONAL,
    /** It changes no more; what the exports say otherwise is listed. */
    FINAL;

    /** The word in files and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
