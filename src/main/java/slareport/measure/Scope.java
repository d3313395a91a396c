package slareport.measure;

import java.util.Locale;

/** By what a figure is broken down. */
public enum Scope {
    TOTAL,
    SOURCE,
    CAMPAIGN,
    SEGMENT,
    PRODUCT,
    OWNER,
    TEAM;

    /** The scope value of an empty attribute. */
    public static final String NONE = "(none)";

    /** The name in the figures file, as in {@code total}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
