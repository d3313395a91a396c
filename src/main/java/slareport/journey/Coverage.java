package slareport.journey;

import org.jspecify.annotations.Nullable;

/**
 * Which leads (or deals) a rule holds for.
 *
 * @param test what decides, by the record's number
 * @param missingColumn the first column of the rule that no export has, so that the rule cannot be judged, else null
 */
public record Coverage(RecordTest test, @Nullable String missingColumn) {
    /** A yes-or-no question on a lead or deal, by its number. */
    @FunctionalInterface
    public interface RecordTest {
        boolean holds(int record);
    }

    /** Covers everything. */
    public static final Coverage ALL = new Coverage(record -> true, null);
}
