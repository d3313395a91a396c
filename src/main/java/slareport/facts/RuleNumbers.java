package slareport.facts;

/**
 * Columns that hold what the number of another column is, for rules that compare it with a bound; the other column keeps
 * its words for all other uses. Such a column holds plain decimal text, the empty text or {@link #UNREADABLE}.
 */
public final class RuleNumbers {
    /** Stands for a value that is no number. */
    public static final String UNREADABLE = "?";

    private static final String PREFIX = "number:";

    private RuleNumbers() {}

    /** The column with the numbers of a column. */
    public static String columnOf(String column) {
        return PREFIX + column;
    }

    /** Whether a column is one of {@link #columnOf}. */
    public static boolean isNumbers(String column) {
        return column.startsWith(PREFIX);
    }

    /** The column whose numbers these are. */
    public static String source(String numbers) {
        return numbers.substring(PREFIX.length());
    }
}
