package slareport.measure;

import java.util.List;

/**
 * The leads or deals of a month behind what came of a commitment that does not judge them one by one.
 *
 * @param commitment its id
 * @param selection which of those that count are listed
 * @param unit of the rows' values, as the figures file writes it
 * @param all how many there are
 * @param rows the first of them, at most {@link #MOST_ROWS}, by instant and id
 */
public record Trace(String commitment, Selection selection, String unit, int all, List<TracedRow> rows) {
    /** Nobody reads more rows than these; the CRM finds the rest in the same way. */
    public static final int MOST_ROWS = 5_000;

    /** Which of the leads or deals that count are listed. */
    public enum Selection {
        /** Those on the side of a share that was to be smaller: for {@code fit} those that do not fit. */
        AGAINST,
        /** Those that took longer, or shorter, than was promised of the middle one, or are not done yet. */
        BEYOND,
        /** All of them. */
        COUNTED
    }

    public Trace {
        rows = List.copyOf(rows);
    }
}
