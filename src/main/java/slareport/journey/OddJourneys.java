package slareport.journey;

import java.util.List;
import slareport.agreement.Agreement;
import slareport.calendar.EpochMicros;
import slareport.facts.ActivityKinds;
import slareport.facts.ActivityTable;
import slareport.facts.CrmFacts;
import slareport.facts.DealOutcome;
import slareport.facts.DealSchema;
import slareport.facts.DealTable;
import slareport.facts.Dictionary;
import slareport.facts.Entity;
import slareport.facts.FlawKind;
import slareport.facts.Flaws;
import slareport.facts.LeadSchema;
import slareport.facts.LeadTable;
import slareport.facts.SettledFacts;

/** Lists what is odd about leads, deals, activities and changes of stage although they count. */
public final class OddJourneys {
    private static final List<String> KNOWN_DIRECTIONS = List.of("outbound", "inbound", "internal");

    private final Agreement agreement;
    private final SettledFacts settled;
    private final CrmFacts facts;
    private final Flaws flaws;
    private final StageMap stages;
    private final StageEntries stageEntries;
    private final UnreadableNumbers unreadable;

    public OddJourneys(Agreement agreement, SettledFacts settled) {
        this.agreement = agreement;
        this.settled = settled;
        this.facts = settled.facts();
        this.flaws = settled.flaws();
        this.stages = new StageMap(agreement, facts);
        this.stageEntries = new StageEntries(agreement, settled, stages);
        this.unreadable = new UnreadableNumbers(facts);
    }

    /** Adds everything that is found to the flaws of the settled facts. */
    public void list() {
        for (int lead = 0; lead < settled.leadNumbers(); lead++) {
            if (settled.leadCounts(lead)) {
                listLead(lead);
            }
        }
        ExchangeRates rates = new ExchangeRates(agreement, facts.vocabulary().of("currency"));
        for (int deal = 0; deal < facts.deals().size(); deal++) {
            if (settled.dealCounts(deal)) {
                listDeal(deal, rates);
            }
        }
        listActivities();
        new OddChanges(settled, stages).list();
        Dictionary currencies = new Dictionary();
        facts.spend().forEach(row -> currencies.code(row.currency()));
        ExchangeRates ofSpend = new ExchangeRates(agreement, currencies);
        flaws.add(
                FlawKind.NO_EXCHANGE_RATE,
                Entity.SPEND,
                facts.spend().stream()
                        .filter(row -> !ofSpend.knows(currencies.code(row.currency())))
                        .count());
    }

    private void listLead(int lead) {
        LeadTable leads = facts.leads();
        int stageCode = leads.text(LeadSchema.STAGE, lead);
        int stage = stages.ofCode(stageCode);
        addLead(stageCode != Dictionary.EMPTY && stage == StageMap.NONE, FlawKind.UNKNOWN_STAGE, lead);
        listStages(lead, stage);
        int owner = leads.text(LeadSchema.OWNER, lead);
        boolean isUnknownOwner = owner != Dictionary.EMPTY
                && facts.has(Entity.OWNERS)
                && facts.owners().find(facts.vocabulary().of("owner").text(owner)) == null;
        addLead(isUnknownOwner, FlawKind.UNKNOWN_OWNER, lead);
        addLead(unreadable.hasLead(lead), FlawKind.UNREADABLE_RULE_NUMBER, lead);
    }

    private void listStages(int lead, int reached) {
        long[] told = stageEntries.told(lead);
        long[] dated = told.clone();
        stageEntries.observe(lead, dated);
        long[] ordered = dated.clone();
        stageEntries.putInOrder(ordered);
        long created = facts.leads().date(LeadSchema.CREATED_AT, lead);
        boolean isSkipped = false;
        boolean isMoved = false;
        boolean isBefore = false;
        boolean isUndated = false;
        boolean isObserved = false;
        for (int stage = 0; stage < ordered.length; stage++) {
            boolean hasDate = dated[stage] != EpochMicros.NONE;
            isObserved |= hasDate && told[stage] == EpochMicros.NONE;
            isSkipped |= !hasDate && ordered[stage] != EpochMicros.NONE;
            isMoved |= hasDate && ordered[stage] != dated[stage];
            isBefore |= hasDate && dated[stage] < created;
            isUndated |= stage <= reached
                    && stages.isOfLeads(stage)
                    && (stage == reached || !stages.isOptional(stage))
                    && ordered[stage] == EpochMicros.NONE;
        }
        addLead(isUndated, FlawKind.UNDATED_STAGE, lead);
        addLead(isObserved, FlawKind.OBSERVED_STAGE, lead);
        addLead(isSkipped, FlawKind.SKIPPED_STAGE, lead);
        addLead(isMoved, FlawKind.OUT_OF_ORDER_STAGE, lead);
        addLead(isBefore, FlawKind.STAGE_BEFORE_CREATION, lead);
    }

    private void addLead(boolean isFlawed, FlawKind kind, int lead) {
        if (isFlawed) {
            flaws.add(kind, Entity.LEADS, () -> facts.leadIds().id(lead));
        }
    }

    private void listDeal(int deal, ExchangeRates rates) {
        DealTable deals = facts.deals();
        long closed = deals.closedAt(deal);
        boolean isEnded = deals.outcome(deal) != DealOutcome.OPEN;
        addDeal(isEnded && closed == EpochMicros.NONE, FlawKind.CLOSED_WITHOUT_DATE, deal);
        addDeal(
                isEnded && closed != EpochMicros.NONE && closed < deals.createdAt(deal),
                FlawKind.CLOSED_BEFORE_CREATION,
                deal);
        boolean hasAmount = deals.amount(deal) != null;
        addDeal(!hasAmount && facts.has(Entity.DEALS, "amount"), FlawKind.NO_AMOUNT, deal);
        addDeal(hasAmount && !rates.knows(deals.text(DealSchema.CURRENCY, deal)), FlawKind.NO_EXCHANGE_RATE, deal);
        addDeal(unreadable.hasDeal(deal), FlawKind.UNREADABLE_RULE_NUMBER, deal);
    }

    private void addDeal(boolean isFlawed, FlawKind kind, int deal) {
        if (isFlawed) {
            flaws.add(kind, Entity.DEALS, () -> facts.deals().id(deal));
        }
    }

    /** Lists what would be a touch but for its type or direction, in case the agreement or the export forgot a word. */
    private void listActivities() {
        ActivityTable activities = facts.activities();
        ActivityKinds kinds = activities.kinds();
        Spellings types =
                new Spellings(facts.vocabulary().of("type"), agreement.touches().types());
        Spellings directions = new Spellings(
                facts.vocabulary().of("direction"), agreement.touches().directions());
        Spellings known = new Spellings(facts.vocabulary().of("direction"), KNOWN_DIRECTIONS);
        FlawKind[] flawOfKind = new FlawKind[kinds.size()];
        for (int kind = 0; kind < flawOfKind.length; kind++) {
            boolean isOfType = types.has(kinds.type(kind));
            int direction = kinds.direction(kind);
            if (kinds.isAutomated(kind)) {
                continue;
            }
            if (!isOfType && directions.has(direction)) {
                flawOfKind[kind] = FlawKind.UNKNOWN_ACTIVITY_TYPE;
            } else if (isOfType && !directions.has(direction) && !known.has(direction)) {
                flawOfKind[kind] = FlawKind.UNKNOWN_DIRECTION;
            }
        }
        for (int activity = 0; activity < activities.size(); activity++) {
            FlawKind flaw = flawOfKind[activities.kind(activity)];
            if (flaw != null
                    && activities.occurredAt(activity) < settled.asOf()
                    && !activities.isSuperseded(activity)) {
                int number = activity;
                flaws.add(flaw, Entity.ACTIVITIES, () -> name(number));
            }
        }
    }

    /** The activity's own id, else its lead's. */
    private String name(int activity) {
        String id = facts.activities().id(activity);
        return id.isEmpty() ? facts.leadIds().id(facts.activities().namedLead(activity)) : id;
    }
}
