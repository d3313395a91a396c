package slareport.measure;

import slareport.calendar.EpochMicros;
import slareport.journey.Deal;

/** A measure on the amounts of the deals won in the month; deals without an amount stay out. */
interface WonAmounts extends Measure<Deal, MoneyTally> {
    @Override
    default long instant(Deal deal) {
        return deal.isWon() && deal.amount() != null ? deal.closedAt() : EpochMicros.NONE;
    }

    @Override
    default void count(Deal deal, MoneyTally tally) {
        if (deal.amount() != null) {
            tally.add(deal.amount());
        }
    }
}
