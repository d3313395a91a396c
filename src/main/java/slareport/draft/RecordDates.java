package slareport.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.DealOutcome;
import slareport.facts.Entity;
import slareport.facts.LeadSchema;

/** The dates of all records of an entity, each record's creation first; in epoch microseconds or NONE. */
final class RecordDates {
    private final List<long[]> records = new ArrayList<>();

    private RecordDates() {}

    static RecordDates of(Entity entity, CrmFacts facts) {
        RecordDates dates = new RecordDates();
        switch (entity) {
            case LEADS -> dates.addLeads(facts);
            case DEALS -> dates.addDeals(facts);
            case ACTIVITIES -> dates.addActivities(facts);
            case VISITS -> facts.visits().forEach(row -> dates.add(start(row.date())));
            case SPEND -> facts.spend().forEach(row -> dates.add(start(row.date())));
            default -> {}
        }
        return dates;
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    /** How many lie before one instant or after another. */
    long outside(long first, long last) {
        long count = 0;
        for (long[] dates : records) {
            for (long date : dates) {
                count += date != EpochMicros.NONE && (date < first || date > last) ? 1 : 0;
            }
        }
        return count;
    }

    /** How many come before the creation of their record. */
    long outOfOrder() {
        long count = 0;
        for (long[] dates : records) {
            for (long date : dates) {
                count += date != EpochMicros.NONE && date < dates[0] ? 1 : 0;
            }
        }
        return count;
    }

    /** How many records were created after an instant. */
    long createdAfter(long instant) {
        return records.stream()
                .filter(dates -> dates[0] != EpochMicros.NONE && dates[0] > instant)
                .count();
    }

    /** A number that other dates would hardly have. */
    long meaning() {
        long hash = 1;
        for (long[] dates : records) {
            for (long date : dates) {
                hash = hash * 31 + date;
            }
        }
        return hash;
    }

    private void add(long... dates) {
        records.add(dates);
    }

    private void addLeads(CrmFacts facts) {
        int columns = facts.leadSchema().dates().size();
        for (int lead = 0; lead < facts.leadIds().size(); lead++) {
            if (facts.leads().isLead(lead)) {
                long[] dates = new long[columns];
                for (int column = 0; column < columns; column++) {
                    dates[column] = facts.leads().date(column, lead);
                }
                dates[LeadSchema.CREATED_AT] = dates[0];
                dates[0] = facts.leads().date(LeadSchema.CREATED_AT, lead);
                add(dates);
            }
        }
    }

    private void addDeals(CrmFacts facts) {
        for (int deal = 0; deal < facts.deals().size(); deal++) {
            boolean isOver = facts.deals().outcome(deal) != DealOutcome.OPEN;
            add(facts.deals().createdAt(deal), isOver ? facts.deals().closedAt(deal) : EpochMicros.NONE);
        }
    }

    private void addActivities(CrmFacts facts) {
        for (int activity = 0; activity < facts.activities().size(); activity++) {
            add(facts.activities().occurredAt(activity));
        }
    }

    private static long start(LocalDate day) {
        return day.toEpochDay() * EpochMicros.PER_DAY;
    }
}
