package slareport.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import slareport.measure.LeadException;

/** In which row of its sheet the exceptions of each commitment begin. */
final class ExceptionPlaces {
    private final Map<String, Integer> firstRows = new HashMap<>();

    /** @param firstRow the number of the first row below the table's head, from 0 */
    ExceptionPlaces(List<LeadException> exceptions, int firstRow) {
        int row = firstRow;
        for (LeadException exception : exceptions) {
            firstRows.putIfAbsent(exception.commitment(), row++);
        }
    }

    /** The number of the row, from 0, or null for a commitment without exceptions. */
    @Nullable Integer firstRow(String commitment) {
        return firstRows.get(commitment);
    }
}
