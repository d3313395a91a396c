package slareport.sample;

import static slareport.sample.LocalSecond.DAY;

/** Sets the traps that the deals export shows, on leads that bought once. */
final class DealTraps {
    private static final Cells CELLS = new Cells(LeadRows.DEAL_HEADER);

    private DealTraps() {}

    static void set(Trap trap, LeadRows rows) {
        switch (trap) {
            case OLDER_DEAL_ROW -> {
                Row older = rows.deals.get(0).again(Outcome.SUPERSEDED);
                CELLS.set(older, "outcome", "open");
                CELLS.clear(older, "closed_at");
                rows.deals.add(0, older);
            }
            case ORPHANED_DEAL -> {
                Row orphan = further(rows, Outcome.LOADED);
                CELLS.set(orphan, "lead_id", "X" + rows.lead.number);
                CELLS.set(orphan, "outcome", "lost");
                CELLS.set(orphan, "lost_reason", "precio");
            }
            case WON_WITHOUT_DATE -> CELLS.clear(rows.deals.get(0), "closed_at");
            case CLOSED_BEFORE_CREATION ->
                CELLS.set(
                        rows.deals.get(0),
                        "closed_at",
                        LocalSecond.text(rows.lead.deals.get(0).created() - 2 * DAY));
            case NO_AMOUNT -> CELLS.clear(rows.deals.get(0), "amount");
            case NO_EXCHANGE_RATE -> CELLS.set(rows.deals.get(0), "currency", "CAD");
            case UNREADABLE_AMOUNT -> CELLS.set(further(rows, Outcome.REJECTED), "amount", "por definir");
            case UNKNOWN_OUTCOME -> CELLS.set(further(rows, Outcome.REJECTED), "outcome", "en pausa");
            default -> {
                // another export shows it
            }
        }
    }

    private static Row further(LeadRows rows, Outcome outcome) {
        Row copy = rows.deals.get(0).again(outcome);
        CELLS.set(copy, "deal_id", "X" + rows.lead.number);
        rows.deals.add(copy);
        return copy;
    }
}
