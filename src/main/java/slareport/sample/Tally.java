package slareport.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what the exports hold beyond the ordinary. */
final class Tally {
    private static final int EXAMPLES = 4;
    private static final Cells CELLS = new Cells(LeadRows.LEAD_HEADER);

    private final Map<Trap, Integer> traps = new EnumMap<>(Trap.class);
    private final Map<Trap, List<String>> examples = new EnumMap<>(Trap.class);
    private long quotedCampaigns;
    private long unanswered;

    void count(Trap trap, String leadId) {
        traps.merge(trap, 1, Integer::sum);
        List<String> ids = examples.computeIfAbsent(trap, unused -> new ArrayList<>());
        if (ids.size() < EXAMPLES) {
            ids.add(leadId);
        }
    }

    void count(LeadRows rows) {
        for (Row row : rows.leads) {
            if (row.outcome() == Outcome.LOADED) {
                boolean handedOver = !CELLS.get(row, "mql_at").isEmpty();
                unanswered += handedOver && !rows.lead.isTouched() ? 1 : 0;
                quotedCampaigns += needsQuotes(CELLS.get(row, "campaign")) ? 1 : 0;
            }
        }
    }

    int times(Trap trap) {
        return traps.getOrDefault(trap, 0);
    }

    /** The first few leads that carry the trap. */
    List<String> examples(Trap trap) {
        return examples.getOrDefault(trap, List.of());
    }

    /** Leads to be loaded whose campaign must be quoted. */
    long quotedCampaigns() {
        return quotedCampaigns;
    }

    /** Leads to be loaded that were handed over to sales and that no salesperson tried to reach. */
    long unanswered() {
        return unanswered;
    }

    private static boolean needsQuotes(String campaign) {
        return campaign.indexOf(',') >= 0 || campaign.indexOf('"') >= 0 || campaign.indexOf('\n') >= 0;
    }
}
