package slareport.measure;

import java.util.List;
import java.util.function.Predicate;

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

    /** Whether it holds all that there are. */
    public boolean isWhole() {
        return all == rows.size();
    }

    /** The rows of some owners. Of a list that was cut nobody knows how many rows the rest would add. */
    public Trace onlyOf(Predicate<String> owners) {
        List<TracedRow> own =
                rows.stream().filter(row -> owners.test(row.owner())).toList();
        return new Trace(commitment, selection, unit, isWhole() ? own.size() : all, own);
    }
}
