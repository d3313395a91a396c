package slareport.facts;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Finds out whom the history of a lead or deal counts for. */
final class HistoryOwners {
    private static final int NOBODY = -1;

    private final CrmFacts facts;
    private final StageChangeTable table;
    private final IntUnaryOperator existingLead;
    private final IntPredicate dealCounts;
    private final IntUnaryOperator leadOfDeal;

    /**
     * @param existingLead gives for the number of a lead the one that it ended in, or -1 where that does not count
     * @param dealCounts whether the deal of a number exists
     * @param leadOfDeal the lead of a deal that exists, or -1
     */
    HistoryOwners(CrmFacts facts, IntUnaryOperator existingLead, IntPredicate dealCounts, IntUnaryOperator leadOfDeal) {
        this.facts = facts;
        this.table = facts.stageChanges();
        this.existingLead = existingLead;
        this.dealCounts = dealCounts;
        this.leadOfDeal = leadOfDeal;
    }

    /** The lead that counts whose stages the history tells, or -1. */
    int leadOf(int history) {
        int lead = table.leadOf(history);
        if (lead != NOBODY) {
            return existingLead.applyAsInt(lead);
        }
        int deal = existingDeal(history);
        return deal == NOBODY ? NOBODY : leadOfDeal.applyAsInt(deal);
    }

    /** Whether the record is missing from an export that is there. */
    boolean isMissing(int history) {
        int lead = table.leadOf(history);
        return lead == NOBODY
                ? facts.has(Entity.DEALS) && existingDeal(history) == NOBODY
                : facts.has(Entity.LEADS) && existingLead.applyAsInt(lead) == NOBODY;
    }

    private int existingDeal(int history) {
        int deal = facts.deals().find(table.idOf(history));
        return deal != NOBODY && dealCounts.test(deal) ? deal : NOBODY;
    }
}
