package slareport.measure;

import java.util.Locale;

/** How a figure stands against its target. */
public enum Status {
    MET,
    MISSED,
    /** The month still runs and its projection meets the target. */
    ON_TRACK,
    /** The month still runs and its projection misses the target. */
    AT_RISK,
    /** There is no value; {@link Figure#noData()} says why. */
    NO_DATA;

    /** The name in the figures file, as in {@code on_track}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
