package slareport.measure;

import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.DealSchema;
import slareport.facts.LeadSchema;
import slareport.journey.Deal;
import slareport.journey.DealReader;
import slareport.journey.Journey;
import slareport.measure.Tracing.Found;
import slareport.measure.Tracing.RowSource;

/** Leads and deals as rows that people find in the CRM again. */
final class TracedRows {
    private final CrmFacts facts;
    private final DealReader deals;

    TracedRows(CrmFacts facts, DealReader deals) {
        this.facts = facts;
        this.deals = deals;
    }

    /** Leads by their numbers. */
    RowSource<Journey> leads() {
        return new Leads();
    }

    /** Deals by their numbers. */
    RowSource<Deal> deals() {
        return new Deals();
    }

    private String word(String column, int code) {
        return facts.vocabulary().of(column).text(code);
    }

    private final class Leads implements RowSource<Journey> {
        @Override
        public int number(Journey journey) {
            return journey.lead();
        }

        @Override
        public String id(int number) {
            return facts.leadIds().id(number);
        }

        @Override
        public TracedRow row(Found found) {
            int lead = found.number();
            return new TracedRow(
                    id(lead),
                    "",
                    word("owner", facts.leads().text(LeadSchema.OWNER, lead)),
                    word("source", facts.leads().text(LeadSchema.SOURCE, lead)),
                    word("rejection_reason", facts.leads().text(LeadSchema.REJECTION_REASON, lead)),
                    EpochMicros.toInstant(found.at()),
                    found.own());
        }
    }

    private final class Deals implements RowSource<Deal> {
        @Override
        public int number(Deal deal) {
            return deal.number();
        }

        @Override
        public String id(int number) {
            return facts.deals().id(number);
        }

        /** Where a deal is only counted, its amount stands for it. */
        @Override
        public TracedRow row(Found found) {
            Deal deal = deals.read(found.number());
            return new TracedRow(
                    deal.lead() < 0 ? "" : facts.leadIds().id(deal.lead()),
                    id(deal.number()),
                    word("owner", deals.ownerOf(deal.number())),
                    word("source", deals.leadText(deal.number(), LeadSchema.SOURCE)),
                    word("lost_reason", facts.deals().text(DealSchema.LOST_REASON, deal.number())),
                    EpochMicros.toInstant(found.at()),
                    found.own() == null ? deal.amount() : found.own());
        }
    }
}
