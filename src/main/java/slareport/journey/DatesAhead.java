package slareport.journey;

import java.util.BitSet;
import slareport.agreement.Stage;
import slareport.calendar.EpochMicros;
import slareport.facts.DealOutcome;
import slareport.facts.DealTable;
import slareport.facts.LeadTable;
import slareport.facts.SettledFacts;
import slareport.facts.StageHistories;

/**
 * Dates in the exports that only count from the as-of instant on. The column {@code stage} is ahead of the as-of by the
 * hours that the export is younger; a stage reached in these hours has a date, and the next run will know it.
 */
final class DatesAhead {
    private final SettledFacts settled;
    private final StageMap stages;
    private final LeadTable leads;
    private final DealTable deals;
    private final StageHistories histories;
    private final BitSet changing;
    private final BitSet ofDeals;

    DatesAhead(SettledFacts settled, StageMap stages) {
        this.settled = settled;
        this.stages = stages;
        this.leads = settled.facts().leads();
        this.deals = settled.facts().deals();
        this.histories = settled.stageHistories();
        this.changing = histories.goingOnFrom(settled.asOf());
        this.ofDeals = settled.leadsOfDealsAhead();
    }

    /** Whether a lead has one for a stage or a later one. */
    boolean has(int lead, int reached) {
        for (int stage = reached; stage < stages.size(); stage++) {
            int column = stages.dateColumn(stage);
            if (column >= 0 && leads.date(column, lead) != EpochMicros.NONE) {
                return true;
            }
        }
        return hasChange(lead)
                || (ofDeals.get(lead) && reached <= stages.indexOf(Stage.OPPORTUNITY))
                || hasWin(lead, reached);
    }

    private boolean hasChange(int lead) {
        int count = changing.isEmpty() ? 0 : histories.count(lead);
        for (int place = 0; place < count; place++) {
            if (changing.get(histories.history(lead, place))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasWin(int lead, int reached) {
        int last = Math.max(stages.indexOf(Stage.CUSTOMER), stages.indexOf(Stage.EVANGELIST));
        for (int place = 0; reached <= last && place < settled.dealsOf(lead); place++) {
            int deal = settled.deal(lead, place);
            if (deals.outcome(deal) == DealOutcome.WON && deals.closedAt(deal) >= settled.asOf()) {
                return true;
            }
        }
        return false;
    }
}
