package slareport.report;

import java.math.BigDecimal;
import slareport.agreement.Agreement;
import slareport.calendar.EpochMicros;
import slareport.facts.ActivityTable;
import slareport.facts.LeadSchema;
import slareport.facts.SettledFacts;
import slareport.journey.Deal;
import slareport.journey.DealReader;
import slareport.journey.Teams;
import slareport.measure.Median;

/** Counts what the exports hold over all months. */
final class HoldingsCount {
    private final SettledFacts settled;
    private final DealReader dealReader;
    private long leads;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private long deals;
    private long won;
    private long lost;
    private long open;
    private BigDecimal wonValue = BigDecimal.ZERO;
    private final Median cycles = new Median();

    HoldingsCount(Agreement agreement, SettledFacts settled, Teams teams) {
        this.settled = settled;
        this.dealReader = new DealReader(agreement, settled, teams);
    }

    Holdings count() {
        countLeads();
        for (int deal = 0; deal < settled.facts().deals().size(); deal++) {
            if (settled.dealCounts(deal)) {
                count(dealReader.read(deal));
            }
        }
        return new Holdings(
                leads,
                first == Long.MAX_VALUE ? null : EpochMicros.toInstant(first),
                last == Long.MIN_VALUE ? null : EpochMicros.toInstant(last),
                activities(),
                deals,
                won,
                lost,
                open,
                wonValue,
                cycles.in(EpochMicros.PER_DAY));
    }

    private void countLeads() {
        for (int lead = 0; lead < settled.leadNumbers(); lead++) {
            if (settled.leadCounts(lead)) {
                leads++;
                see(settled.facts().leads().date(LeadSchema.CREATED_AT, lead));
            }
        }
    }

    private void count(Deal deal) {
        deals++;
        see(deal.createdAt());
        switch (deal.outcome()) {
            case OPEN -> open++;
            case LOST -> lost++;
            case WON -> countWon(deal);
        }
    }

    private void countWon(Deal deal) {
        won++;
        if (deal.amount() != null) {
            wonValue = wonValue.add(deal.amount());
        }
        if (deal.closedAt() != EpochMicros.NONE && deal.closedAt() >= deal.createdAt()) {
            cycles.add(deal.closedAt() - deal.createdAt());
        }
    }

    private long activities() {
        ActivityTable activities = settled.facts().activities();
        long count = 0;
        for (int activity = 0; activity < activities.size(); activity++) {
            if (activities.occurredAt(activity) < settled.asOf() && !activities.isSuperseded(activity)) {
                count++;
            }
        }
        return count;
    }

    private void see(long created) {
        first = Math.min(first, created);
        last = Math.max(last, created);
    }
}
