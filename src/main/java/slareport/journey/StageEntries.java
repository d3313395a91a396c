package slareport.journey;

import java.util.Arrays;
import java.util.stream.IntStream;
import slareport.agreement.Agreement;
import slareport.agreement.Stage;
import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.DealOutcome;
import slareport.facts.DealTable;
import slareport.facts.LeadSchema;
import slareport.facts.LeadTable;
import slareport.facts.ObservedStages;
import slareport.facts.SettledFacts;

/** When a lead entered each stage. */
final class StageEntries {
    private final SettledFacts settled;
    private final LeadTable leads;
    private final DealTable deals;
    private final StageMap stages;
    private final ChangedStages changed;
    private final ObservedStages observed;
    private final int[] observedStages;
    private final boolean isAnyObserved;

    /** By stage, the place of its date among a lead's dates, or -1; leads have none of a stage that is not of leads. */
    private final int[] ownColumns;

    private final int lead;
    private final int opportunity;
    private final int customer;
    private final int evangelist;

    StageEntries(Agreement agreement, SettledFacts settled, StageMap stages) {
        this.settled = settled;
        CrmFacts facts = settled.facts();
        this.leads = facts.leads();
        this.deals = facts.deals();
        this.stages = stages;
        this.changed = new ChangedStages(settled, stages);
        this.observed = settled.observed();
        this.observedStages = agreement.stages().stream()
                .mapToInt(stage -> observed.numberOf(stage.id()))
                .toArray();
        this.isAnyObserved = Arrays.stream(observedStages).anyMatch(stage -> stage != ObservedStages.NONE);
        this.ownColumns = IntStream.range(0, stages.size())
                .map(stage -> stages.isOfLeads(stage) ? stages.dateColumn(stage) : -1)
                .toArray();
        this.lead = stages.indexOf(Stage.LEAD);
        this.opportunity = stages.indexOf(Stage.OPPORTUNITY);
        this.customer = stages.indexOf(Stage.CUSTOMER);
        this.evangelist = stages.indexOf(Stage.EVANGELIST);
    }

    /** Whether changes of stage date a stage. */
    boolean isDatedByChanges(int stage) {
        return changed.tellOf(stage);
    }

    /** Dates as the exports give them, else as earlier runs observed them; nothing filled in or moved. */
    long[] dated(int number) {
        long[] entries = told(number);
        observe(number, entries);
        return entries;
    }

    /** Adds, in place, what earlier runs observed of stages that the exports leave without a date. */
    void observe(int number, long[] entries) {
        for (int stage = 0; isAnyObserved && stage < entries.length; stage++) {
            if (observedStages[stage] != ObservedStages.NONE && entries[stage] == EpochMicros.NONE) {
                long seen = observed.observed(observedStages[stage], number);
                if (seen != EpochMicros.NONE) {
                    entries[stage] = Math.max(seen, leads.date(LeadSchema.CREATED_AT, number));
                }
            }
        }
    }

    /** Whether any run has seen a lead at a stage. */
    boolean isKnown(int number, int stage) {
        return observed.isKnown(observedStages[stage], number);
    }

    /** Dates as the exports give them, nothing filled in or moved: the stage's own, else what stands in for it. */
    long[] told(int number) {
        long[] entries = new long[stages.size()];
        tell(number, entries);
        return entries;
    }

    /** The same as {@link #told}, put into an array. */
    void tell(int number, long[] entries) {
        long asOf = settled.asOf();
        for (int stage = 0; stage < entries.length; stage++) {
            int column = ownColumns[stage];
            long own = column < 0 ? EpochMicros.NONE : leads.date(column, number);
            entries[stage] = own < asOf ? own : EpochMicros.NONE;
        }
        changed.fillIn(number, entries);
        fallBackToCreation(number, entries);
        fallBackToDeals(number, entries);
    }

    private void fallBackToCreation(int number, long[] entries) {
        int own = stages.ofCode(leads.text(LeadSchema.STAGE, number));
        boolean isBeforeLead = own != StageMap.NONE && own < lead;
        int created = isBeforeLead ? own : lead;
        if (created != StageMap.NONE && entries[created] == EpochMicros.NONE && stages.isOfLeads(created)) {
            entries[created] = leads.date(LeadSchema.CREATED_AT, number);
        }
    }

    private void fallBackToDeals(int number, long[] entries) {
        long created = Long.MAX_VALUE;
        long won = Long.MAX_VALUE;
        long wonNext = Long.MAX_VALUE;
        for (int place = 0; place < settled.dealsOf(number); place++) {
            int deal = settled.deal(number, place);
            created = Math.min(created, deals.createdAt(deal));
            long closed = deals.closedAt(deal);
            boolean isWon = deals.outcome(deal) == DealOutcome.WON && closed != EpochMicros.NONE;
            if (isWon && closed < settled.asOf()) {
                wonNext = Math.min(wonNext, Math.max(won, closed));
                won = Math.min(won, closed);
            }
        }
        fallBack(entries, opportunity, created);
        fallBack(entries, customer, won);
        fallBack(entries, evangelist, wonNext);
    }

    private static void fallBack(long[] entries, int stage, long instant) {
        if (stage != StageMap.NONE && entries[stage] == EpochMicros.NONE && instant != Long.MAX_VALUE) {
            entries[stage] = instant;
        }
    }

    /** Fills skipped stages and moves those out of order, in place, from the last stage to the first. */
    void putInOrder(long[] entries) {
        long later = EpochMicros.NONE;
        for (int stage = entries.length - 1; stage >= 0; stage--) {
            if (!stages.isOfLeads(stage)) {
                continue;
            }
            boolean isMissing = entries[stage] == EpochMicros.NONE;
            boolean isMoved =
                    later != EpochMicros.NONE && (isMissing ? !stages.isOptional(stage) : entries[stage] > later);
            if (isMoved) {
                entries[stage] = later;
            }
            if (entries[stage] != EpochMicros.NONE) {
                later = entries[stage];
            }
        }
    }
}
