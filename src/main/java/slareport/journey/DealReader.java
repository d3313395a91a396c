package slareport.journey;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.Rule;
import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.DealOutcome;
import slareport.facts.DealSchema;
import slareport.facts.DealTable;
import slareport.facts.Dictionary;
import slareport.facts.Entity;
import slareport.facts.LeadSchema;
import slareport.facts.SettledFacts;

/** Reads deals, with money in the currency of one version of the agreement. */
public final class DealReader {
    private static final int NO_LEAD = -1;

    private final SettledFacts settled;
    private final CrmFacts facts;
    private final DealTable deals;
    private final ExchangeRates rates;
    private final RuleCompiler rules;
    private final Map<Rule, Coverage> coverages = new ConcurrentHashMap<>();
    private final Teams teams;

    public DealReader(Agreement agreement, SettledFacts settled, Teams teams) {
        this.settled = settled;
        this.facts = settled.facts();
        this.deals = facts.deals();
        this.rates = new ExchangeRates(agreement, facts.vocabulary().of("currency"));
        this.teams = teams;
        LeadTexts leads = new LeadTexts(facts, teams);
        this.rules = new RuleCompiler(name -> column(name, leads));
    }

    /** Which deals a rule holds for; null covers all. */
    public Coverage coverage(@Nullable Rule rule) {
        return rule == null ? Coverage.ALL : coverages.computeIfAbsent(rule, rules::compile);
    }

    /** A deal that counts. */
    public Deal read(int deal) {
        DealOutcome outcome = deals.outcome(deal);
        long closed = outcome == DealOutcome.OPEN ? EpochMicros.NONE : deals.closedAt(deal);
        boolean isClosedLater = closed >= settled.asOf();
        return new Deal(
                deal,
                settled.leadOfDeal(deal),
                deals.createdAt(deal),
                isClosedLater ? EpochMicros.NONE : closed,
                isClosedLater ? DealOutcome.OPEN : outcome,
                rates.convert(deals.amount(deal), deals.text(DealSchema.CURRENCY, deal)));
    }

    /** The amounts of all deals that a lead has won so far, in the agreement's currency. */
    public BigDecimal wonBy(int lead) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int place = 0; place < settled.dealsOf(lead); place++) {
            Deal deal = read(settled.deal(lead, place));
            if (deal.isWon() && deal.amount() != null) {
                sum = sum.add(deal.amount());
            }
        }
        return sum;
    }

    /** The deal's owner, else its lead's, as a code of the dictionary {@code owner}. */
    public int ownerOf(int deal) {
        return ownOrLeads(deal, DealSchema.OWNER, LeadSchema.OWNER);
    }

    /** The deal's product, else its lead's, as a code of the dictionary {@code product}. */
    public int productOf(int deal) {
        return ownOrLeads(deal, DealSchema.PRODUCT, LeadSchema.PRODUCT);
    }

    /** The team of {@link #ownerOf}, as a code of the dictionary {@code team}. */
    public int teamOf(int deal) {
        return teams.of(ownerOf(deal));
    }

    /** A text of the deal's lead by its place in {@link LeadSchema#texts()}, empty without a lead. */
    public int leadText(int deal, int place) {
        int lead = settled.leadOfDeal(deal);
        return lead == NO_LEAD ? Dictionary.EMPTY : facts.leads().text(place, lead);
    }

    private int ownOrLeads(int deal, int dealPlace, int leadPlace) {
        int own = deals.text(dealPlace, deal);
        return own != Dictionary.EMPTY ? own : leadText(deal, leadPlace);
    }

    /** The deal's own column where it has a value, else its lead's. */
    private @Nullable TextColumn column(String name, LeadTexts leads) {
        TextColumn leadColumn = facts.has(Entity.DEALS, "lead_id") ? leads.column(name) : null;
        if (name.equals(LeadTexts.TEAM)) {
            boolean isKnown = facts.has(Entity.OWNERS, LeadTexts.TEAM)
                    && (facts.has(Entity.DEALS, "owner") || leadColumn != null);
            return isKnown ? teamColumn() : null;
        }
        int own = facts.has(Entity.DEALS, name) ? facts.dealSchema().texts().indexOf(name) : -1;
        if (own < 0) {
            return leadColumn == null ? null : ofLead(leadColumn);
        }
        return ownElse(name, own, leadColumn);
    }

    private TextColumn ofLead(TextColumn leadColumn) {
        return TextColumn.of(leadColumn.dictionary(), deal -> {
            int lead = settled.leadOfDeal(deal);
            return lead == NO_LEAD ? Dictionary.EMPTY : leadColumn.code(lead);
        });
    }

    private TextColumn ownElse(String name, int place, @Nullable TextColumn leadColumn) {
        Dictionary dictionary = facts.vocabulary().of(name);
        boolean asksLead = leadColumn != null && leadColumn.dictionary() == dictionary;
        TextColumn fallback = asksLead ? ofLead(Objects.requireNonNull(leadColumn)) : null;
        return TextColumn.of(dictionary, deal -> {
            int code = deals.text(place, deal);
            return code == Dictionary.EMPTY && fallback != null ? fallback.code(deal) : code;
        });
    }

    private TextColumn teamColumn() {
        return TextColumn.of(facts.vocabulary().of(LeadTexts.TEAM), this::teamOf);
    }
}
