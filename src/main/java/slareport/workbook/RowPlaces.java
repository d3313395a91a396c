package slareport.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import slareport.measure.LeadException;
import slareport.measure.Trace;
import slareport.words.Texts;

/** Where in the workbook the rows of each commitment begin. */
final class RowPlaces {
    private final Texts texts;
    private final Map<String, Integer> exceptions = new HashMap<>();
    private final Map<String, Integer> traced = new HashMap<>();

    RowPlaces(Texts texts, List<LeadException> exceptions, List<Trace> traces) {
        this.texts = texts;
        int row = RowTable.FIRST_ROW;
        for (LeadException exception : exceptions) {
            this.exceptions.putIfAbsent(exception.commitment(), row++);
        }
        row = RowTable.FIRST_ROW;
        for (Trace trace : traces) {
            if (!trace.rows().isEmpty()) {
                traced.put(trace.commitment(), row);
                row += trace.rows().size();
            }
        }
    }

    /** Whether any commitment has rows. */
    boolean areAny() {
        return !exceptions.isEmpty() || !traced.isEmpty();
    }

    /** The address of a commitment's first row, for a link; null for a commitment without rows. */
    @Nullable String address(String commitment) {
        Integer exception = exceptions.get(commitment);
        if (exception != null) {
            return SheetName.EXCEPTIONS.address(texts, "B" + (exception + 1));
        }
        Integer row = traced.get(commitment);
        return row == null ? null : SheetName.TRACES.address(texts, "B" + (row + 1));
    }
}
