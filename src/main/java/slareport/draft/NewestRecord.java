package slareport.draft;

import java.time.Instant;
import java.util.Optional;
import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.LeadSchema;

/** When the exports end. */
final class NewestRecord {
    private NewestRecord() {}

    /** The creation of the newest lead or deal that lies before an instant; empty without any. */
    static Optional<Instant> before(Instant end, CrmFacts facts) {
        long limit = EpochMicros.of(end);
        long newest = Long.MIN_VALUE;
        for (int lead = 0; lead < facts.leadIds().size(); lead++) {
            if (facts.leads().isLead(lead)) {
                newest = later(newest, facts.leads().date(LeadSchema.CREATED_AT, lead), limit);
            }
        }
        for (int deal = 0; deal < facts.deals().size(); deal++) {
            newest = later(newest, facts.deals().createdAt(deal), limit);
        }
        return newest == Long.MIN_VALUE ? Optional.empty() : Optional.of(EpochMicros.toInstant(newest));
    }

    private static long later(long newest, long instant, long limit) {
        return instant < limit ? Math.max(newest, instant) : newest;
    }
}
