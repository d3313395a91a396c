package slareport.sample;

import static slareport.sample.LocalSecond.HOUR;

import java.util.List;

/** Sets the traps that the activities exports show, each beside the lead's last touch. */
final class ActivityTraps {
    private static final Cells CELLS = new Cells(LeadRows.ACTIVITY_HEADER);

    private final SampleSettings settings;

    ActivityTraps(SampleSettings settings) {
        this.settings = settings;
    }

    void set(Trap trap, LeadRows rows) {
        switch (trap) {
            case TWIN_ACTIVITY -> repeat(rows, Outcome.SUPERSEDED);
            case ORPHANED_ACTIVITY -> CELLS.set(repeat(rows, Outcome.LOADED), "lead_id", "X" + rows.lead.number);
            case ACTIVITY_AFTER_THE_END ->
                CELLS.set(
                        repeat(rows, Outcome.AFTER_AS_OF),
                        "occurred_at",
                        LocalSecond.text(settings.end() + 9 * HOUR + rows.lead.number % 3_600));
            case ACTIVITY_WITHOUT_LEAD -> CELLS.clear(repeat(rows, Outcome.REJECTED), "lead_id");
            case UNREADABLE_ACTIVITY_DATE -> CELLS.set(repeat(rows, Outcome.REJECTED), "occurred_at", "ayer");
            case UNREADABLE_TRUTH -> CELLS.set(repeat(rows, Outcome.REJECTED), "automated", "quizá");
            case ACTIVITY_FIELD_COUNT -> repeat(rows, Outcome.REJECTED).cells().add("");
            case UNKNOWN_ACTIVITY_TYPE -> CELLS.set(repeat(rows, Outcome.LOADED), "type", "fax");
            case NO_DIRECTION -> CELLS.clear(repeat(rows, Outcome.LOADED), "direction");
            default -> {
                // another export shows it
            }
        }
    }

    private static Row repeat(LeadRows rows, Outcome outcome) {
        Row copy = lastTouch(rows.activities).again(outcome);
        rows.activities.add(copy);
        return copy;
    }

    private static Row lastTouch(List<Row> activities) {
        for (int i = activities.size() - 1; i >= 0; i--) {
            Row row = activities.get(i);
            if (CELLS.get(row, "direction").equals("outbound")
                    && CELLS.get(row, "automated").isEmpty()) {
                return row;
            }
        }
        throw new IllegalStateException("the lead was never touched");
    }
}
