package slareport.report;

import java.math.BigDecimal;
import java.util.LongSummaryStatistics;
import slareport.agreement.Agreement;
import slareport.calendar.EpochMicros;
import slareport.facts.ActivityTable;
import slareport.facts.LeadSchema;
import slareport.facts.LeadTable;
import slareport.facts.RowRanges;
import slareport.facts.SettledFacts;
import slareport.journey.Deal;
import slareport.journey.DealReader;
import slareport.journey.Teams;
import slareport.measure.Median;

/** Counts what the exports hold over all months. */
final class HoldingsCount {
    private final SettledFacts settled;
    private final DealReader dealReader;
    private final LongSummaryStatistics created = new LongSummaryStatistics();
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
        RowRanges.each(settled.leadNumbers(), this::creations).forEach(created::combine);
        long leads = created.getCount();
        for (int deal = 0; deal < settled.facts().deals().size(); deal++) {
            if (settled.dealCounts(deal)) {
                count(dealReader.read(deal));
            }
        }
        return new Holdings(
                leads,
                created.getCount() == 0 ? null : EpochMicros.toInstant(created.getMin()),
                created.getCount() == 0 ? null : EpochMicros.toInstant(created.getMax()),
                activities(),
                deals,
                won,
                lost,
                open,
                wonValue,
                cycles.in(EpochMicros.PER_DAY));
    }

    private LongSummaryStatistics creations(int from, int to) {
        LeadTable table = settled.facts().leads();
        LongSummaryStatistics creations = new LongSummaryStatistics();
        for (int lead = from; lead < to; lead++) {
            if (settled.leadCounts(lead)) {
                creations.accept(table.date(LeadSchema.CREATED_AT, lead));
            }
        }
        return creations;
    }

    private void count(Deal deal) {
        deals++;
        created.accept(deal.createdAt());
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
        return RowRanges.each(settled.facts().activities().size(), this::activities).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private long activities(int from, int to) {
        ActivityTable activities = settled.facts().activities();
        long count = 0;
        for (int activity = from; activity < to; activity++) {
            if (activities.occurredAt(activity) < settled.asOf() && !activities.isSuperseded(activity)) {
                count++;
            }
        }
        return count;
    }
}
