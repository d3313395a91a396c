package slareport.crm;

import java.util.ArrayList;
import java.util.List;
import slareport.facts.RejectedRow;

/** Rejected rows, in the order of reading. */
public final class RejectLog {
    private final List<RejectedRow> rows = new ArrayList<>();

    void add(RejectedRow row) {
        rows.add(row);
    }

    /** What was rejected so far. */
    public List<RejectedRow> rows() {
        return List.copyOf(rows);
    }
}
