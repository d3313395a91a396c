package slareport.measure;

import org.jspecify.annotations.Nullable;
import slareport.facts.Entity;

/**
 * Why a figure has no value.
 *
 * @param entity the export that is missing or lacks a column, null for other reasons
 * @param column the canonical column that is missing, null for other reasons
 */
public record NoData(
        Reason reason, @Nullable Entity entity, @Nullable String column) {
    /** The reasons. */
    public enum Reason {
        /** No export of {@code entity} was there. */
        EXPORT_MISSING,
        /** The export of {@code entity} has no {@code column}. */
        COLUMN_MISSING,
        /** Nothing fell into the month that the measure could be taken of. */
        NOTHING_COUNTED,
        /** More than half still wait, so the median lies beyond what was seen. */
        MEDIAN_NOT_REACHED,
        /** Rejections can only be invalid against a commitment on attempts, and there is none. */
        NO_ATTEMPTS_AGREED,
        /** The month has had no working time yet to project from. */
        NOTHING_ELAPSED,
        /** The exports hold nothing as old as the month. */
        BEFORE_EXPORTS,
        /** No export dates the stage, and the job did not watch it all through the month. */
        NOT_WATCHED,
        /** The month's leads have had too little time to convert. */
        STILL_MATURING
    }

    /** Nothing fell into the month. */
    public static final NoData NOTHING_COUNTED = new NoData(Reason.NOTHING_COUNTED, null, null);

    /** The Kaplan–Meier curve stays above one half. */
    public static final NoData MEDIAN_NOT_REACHED = new NoData(Reason.MEDIAN_NOT_REACHED, null, null);

    /** No commitment on attempts. */
    public static final NoData NO_ATTEMPTS_AGREED = new NoData(Reason.NO_ATTEMPTS_AGREED, null, null);

    /** No working time has passed. */
    public static final NoData NOTHING_ELAPSED = new NoData(Reason.NOTHING_ELAPSED, null, null);

    /** Older than the exports. */
    public static final NoData BEFORE_EXPORTS = new NoData(Reason.BEFORE_EXPORTS, null, null);

    /** Neither dated nor watched. */
    public static final NoData NOT_WATCHED = new NoData(Reason.NOT_WATCHED, null, null);

    /** The month's leads still convert. */
    public static final NoData STILL_MATURING = new NoData(Reason.STILL_MATURING, null, null);

    /** No export of an entity was there. */
    public static NoData missing(Entity entity) {
        return new NoData(Reason.EXPORT_MISSING, entity, null);
    }

    /** The exports of an entity lack a column. */
    public static NoData missing(Entity entity, String column) {
        return new NoData(Reason.COLUMN_MISSING, entity, column);
    }
}
