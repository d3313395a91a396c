package slareport.sample;

import static slareport.sample.LocalSecond.HOUR;
import static slareport.sample.LocalSecond.MINUTE;

/** Sets the traps that the leads export shows. */
final class LeadTraps {
    private static final Cells CELLS = new Cells(LeadRows.LEAD_HEADER);

    private final SampleSettings settings;
    private final SpringNight night;

    LeadTraps(SampleSettings settings, SpringNight night) {
        this.settings = settings;
        this.night = night;
    }

    /** Dates a lead within the hour that the clocks leap over; its touches, on later days, stay true. */
    void moveIntoSpringNight(Lead lead) {
        lead.created = night.start() + 15 * MINUTE;
        lead.mql = night.start() + 40 * MINUTE;
    }

    void set(Trap trap, LeadRows rows) {
        Row row = rows.leads.get(0);
        Lead lead = rows.lead;
        switch (trap) {
            case OLDER_LEAD_ROW -> rows.leads.add((int) (lead.number % 2), older(row, lead));
            case MERGED_LEAD -> merge(rows);
            case MERGE_CHAIN -> mergeTwice(rows);
            case NO_CREATION_DATE -> CELLS.clear(reject(rows), "created_at");
            case IMPOSSIBLE_DATE ->
                CELLS.set(reject(rows), "mql_at", lead.number % 2 == 0 ? february30() : "pendiente");
            case LEAD_FIELD_COUNT -> {
                Row rejected = reject(rows);
                if (lead.number % 2 == 0) {
                    rejected.cells().add("");
                } else {
                    rejected.cells().remove(0);
                }
            }
            case LEAD_AFTER_THE_END -> postpone(rows);
            case UNKNOWN_STAGE -> CELLS.set(row, "stage", "Nutrición");
            case BARE_CREATION_DATE ->
                CELLS.set(row, "created_at", LocalSecond.date(lead.created).toString());
            case SKIPPED_MQL -> CELLS.clear(row, "mql_at");
            case SKIPPED_SQL -> CELLS.clear(row, "sql_at");
            case OUT_OF_ORDER -> {
                CELLS.set(row, "mql_at", LocalSecond.text(lead.sql));
                CELLS.set(row, "sql_at", LocalSecond.text(lead.mql));
            }
            case UNDATED_STAGE -> CELLS.clear(row, "mql_at", "sql_at");
            case MQL_BEFORE_CREATION -> CELLS.set(row, "mql_at", LocalSecond.text(night.shown(lead.created - HOUR)));
            case UNKNOWN_OWNER -> CELLS.set(row, "owner", "exvendedor");
            default -> {
                // the story itself is the trap, or another export shows it
            }
        }
    }

    private static Row older(Row row, Lead lead) {
        Row older = row.again(Outcome.SUPERSEDED);
        CELLS.clear(
                older, "mql_at", "sql_at", "assigned_at", "owner", "accepted_at", "rejected_at", "rejection_reason");
        CELLS.set(older, "stage", "Lead");
        CELLS.set(older, "status", "nuevo");
        CELLS.set(older, "modified_at", LocalSecond.text(lead.start()));
        return older;
    }

    private static void merge(LeadRows rows) {
        Row merged = rows.leads.get(0).ending(Outcome.MERGED);
        CELLS.set(merged, "merged_into", "L" + (rows.lead.number - 1));
        rows.leads.set(0, merged);
    }

    private void mergeTwice(LeadRows rows) {
        merge(rows);
        String first = rows.lead.id();
        Row second = rows.leads.get(0).again(Outcome.MERGED);
        CELLS.set(second, "lead_id", first + "B");
        CELLS.set(second, "merged_into", first);
        rows.leads.add(second);
        long at = Math.min(settings.end() - 1, rows.lead.modified + MINUTE);
        rows.activities.add(
                LeadRows.activityRow(first + "B", Activity.outbound(at, rows.lead.owner, "call", "no_answer")));
    }

    private Row reject(LeadRows rows) {
        Row rejected = rows.leads.get(0).ending(Outcome.REJECTED);
        rows.leads.set(0, rejected);
        rows.activities.clear();
        return rejected;
    }

    private void postpone(LeadRows rows) {
        Row late = rows.leads.get(0).ending(Outcome.AFTER_AS_OF);
        String created = LocalSecond.text(settings.end() + 8 * HOUR + rows.lead.number % 3_600);
        CELLS.set(late, "created_at", created);
        CELLS.set(late, "modified_at", created);
        rows.leads.set(0, late);
        rows.activities.clear();
    }

    private String february30() {
        return settings.lastMonth().getYear() + "-02-30T10:00:00";
    }
}
