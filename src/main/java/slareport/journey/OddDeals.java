package slareport.journey;

import slareport.calendar.EpochMicros;
import slareport.facts.DealOutcome;
import slareport.facts.DealSchema;
import slareport.facts.DealTable;
import slareport.facts.Entity;
import slareport.facts.FlawKind;
import slareport.facts.Flaws;
import slareport.facts.SettledFacts;

/** Lists what is odd about deals although they count. */
final class OddDeals {
    private final SettledFacts settled;
    private final DealTable deals;
    private final ExchangeRates rates;
    private final UnreadableNumbers unreadable;
    private final boolean areAmountsTold;

    OddDeals(SettledFacts settled, ExchangeRates rates, UnreadableNumbers unreadable) {
        this.settled = settled;
        this.deals = settled.facts().deals();
        this.rates = rates;
        this.unreadable = unreadable;
        this.areAmountsTold = settled.facts().has(Entity.DEALS, "amount");
    }

    /** What is odd about the deals from one on, up to another that is left out. */
    Flaws list(int from, int to) {
        Flaws flaws = new Flaws();
        for (int deal = from; deal < to; deal++) {
            if (settled.dealCounts(deal)) {
                list(deal, flaws);
            }
        }
        return flaws;
    }

    private void list(int deal, Flaws flaws) {
        long closed = deals.closedAt(deal);
        boolean isEnded = deals.outcome(deal) != DealOutcome.OPEN;
        addIf(isEnded && closed == EpochMicros.NONE, FlawKind.CLOSED_WITHOUT_DATE, deal, flaws);
        addIf(
                isEnded && closed != EpochMicros.NONE && closed < deals.createdAt(deal),
                FlawKind.CLOSED_BEFORE_CREATION,
                deal,
                flaws);
        boolean hasAmount = deals.amount(deal) != null;
        addIf(!hasAmount && areAmountsTold, FlawKind.NO_AMOUNT, deal, flaws);
        addIf(hasAmount && !rates.knows(deals.text(DealSchema.CURRENCY, deal)), FlawKind.NO_EXCHANGE_RATE, deal, flaws);
        addIf(unreadable.hasDeal(deal), FlawKind.UNREADABLE_RULE_NUMBER, deal, flaws);
    }

    private void addIf(boolean isFlawed, FlawKind kind, int deal, Flaws flaws) {
        if (isFlawed) {
            flaws.add(kind, Entity.DEALS, () -> deals.id(deal));
        }
    }
}
