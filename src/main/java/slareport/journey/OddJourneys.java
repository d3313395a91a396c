package slareport.journey;

import slareport.agreement.Agreement;
import slareport.facts.CrmFacts;
import slareport.facts.Dictionary;
import slareport.facts.Entity;
import slareport.facts.FlawKind;
import slareport.facts.Flaws;
import slareport.facts.RowRanges;
import slareport.facts.SettledFacts;

/** Lists what is odd about leads, deals, activities and changes of stage although they count. */
public final class OddJourneys {
    private final Agreement agreement;
    private final SettledFacts settled;
    private final CrmFacts facts;
    private final Flaws flaws;
    private final StageMap stages;
    private final UnreadableNumbers unreadable;

    public OddJourneys(Agreement agreement, SettledFacts settled) {
        this.agreement = agreement;
        this.settled = settled;
        this.facts = settled.facts();
        this.flaws = settled.flaws();
        this.stages = new StageMap(agreement, facts);
        this.unreadable = new UnreadableNumbers(facts);
    }

    /** Adds everything that is found to the flaws of the settled facts. */
    public void list() {
        list(
                settled.leadNumbers(),
                new OddLeads(settled, stages, new StageEntries(agreement, settled, stages), unreadable)::list);
        ExchangeRates rates = new ExchangeRates(agreement, facts.vocabulary().of("currency"));
        list(facts.deals().size(), new OddDeals(settled, rates, unreadable)::list);
        list(facts.activities().size(), new OddActivities(agreement.touches(), settled)::list);
        new OddChanges(settled, stages).list();
        listSpend();
    }

    private void list(int rows, RowRanges.Walk<Flaws> range) {
        RowRanges.each(rows, range).forEach(flaws::addAll);
    }

    private void listSpend() {
        Dictionary currencies = new Dictionary();
        facts.spend().forEach(row -> currencies.code(row.currency()));
        ExchangeRates rates = new ExchangeRates(agreement, currencies);
        flaws.add(
                FlawKind.NO_EXCHANGE_RATE,
                Entity.SPEND,
                facts.spend().stream()
                        .filter(row -> !rates.knows(currencies.code(row.currency())))
                        .count());
    }
}
