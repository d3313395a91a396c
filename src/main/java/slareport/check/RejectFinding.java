package slareport.check;

import java.util.List;

/**
 * Rows of a file that cannot be used for the same reason.
 *
 * @param reason the word of the rejects file
 * @param column canonical name of the column at fault, empty when the whole row is
 * @param firstLines lines of the file, the first three at most
 */
public record RejectFinding(String reason, String column, long rows, List<Long> firstLines) {
    public RejectFinding {
        firstLines = List.copyOf(firstLines);
    }
}
