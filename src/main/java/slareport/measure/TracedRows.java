package slareport.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.DealSchema;
import slareport.facts.LeadSchema;
import slareport.journey.Deal;
import slareport.journey.DealReader;
import slareport.journey.Journey;

/** Leads and deals as rows that people find in the CRM again. */
final class TracedRows {
    private final CrmFacts facts;
    private final DealReader deals;

    TracedRows(CrmFacts facts, DealReader deals) {
        this.facts = facts;
        this.deals = deals;
    }

    /** A lead's row. */
    TracedRow lead(Journey journey, long at, @Nullable BigDecimal own) {
        int lead = journey.lead();
        return new TracedRow(
                facts.leadIds().id(lead),
                "",
                word("owner", facts.leads().text(LeadSchema.OWNER, lead)),
                word("source", facts.leads().text(LeadSchema.SOURCE, lead)),
                word("rejection_reason", facts.leads().text(LeadSchema.REJECTION_REASON, lead)),
                EpochMicros.toInstant(at),
                own);
    }

    /** A deal's row; where a deal is only counted, its amount stands for it. */
    TracedRow deal(Deal deal, long at, @Nullable BigDecimal own) {
        int number = deal.number();
        return new TracedRow(
                deal.lead() < 0 ? "" : facts.leadIds().id(deal.lead()),
                facts.deals().id(number),
                word("owner", deals.ownerOf(number)),
                word("source", deals.leadText(number, LeadSchema.SOURCE)),
                word("lost_reason", facts.deals().text(DealSchema.LOST_REASON, number)),
                EpochMicros.toInstant(at),
                own == null ? deal.amount() : own);
    }

    private String word(String column, int code) {
        return facts.vocabulary().of(column).text(code);
    }
}
