package slareport.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import slareport.calendar.EpochMicros;
import slareport.facts.ActivityTable;
import slareport.facts.CrmFacts;
import slareport.facts.DealTable;
import slareport.facts.Entity;
import slareport.facts.LeadSchema;
import slareport.facts.LeadTable;
import slareport.facts.RowRanges;
import slareport.facts.SettledFacts;
import slareport.facts.StageHistories;

/**
 * Counts how many rows of each export are dated in each month: leads by their creation, deals by creation and by closing,
 * the others by the one date that they have.
 */
final class RowsByMonth {
    private final SettledFacts settled;
    private final List<YearMonth> months;
    private final long[] starts;
    private final Map<Entity, long[]> counts = new EnumMap<>(Entity.class);

    /**
     * @param months consecutive, oldest first, at least one
     * @param zones the time zone of each month
     */
    RowsByMonth(SettledFacts settled, List<YearMonth> months, Function<YearMonth, ZoneId> zones) {
        this.settled = settled;
        this.months = months;
        this.starts = new long[months.size() + 1];
        for (int i = 0; i < starts.length; i++) {
            YearMonth month = months.get(0).plusMonths(i);
            starts[i] = EpochMicros.of(
                    month.atDay(1).atStartOfDay(zones.apply(month)).toInstant());
        }
    }

    Map<YearMonth, Map<Entity, Long>> count() {
        CrmFacts facts = settled.facts();
        put(Entity.LEADS, RowRanges.each(settled.leadNumbers(), this::leads));
        put(Entity.DEALS, RowRanges.each(facts.deals().size(), this::deals));
        put(Entity.ACTIVITIES, RowRanges.each(facts.activities().size(), this::activities));
        put(Entity.STAGE_CHANGES, RowRanges.each(settled.stageHistories().size(), this::stageChanges));
        facts.visits().forEach(row -> add(Entity.VISITS, row.date()));
        facts.spend().forEach(row -> add(Entity.SPEND, row.date()));
        return byMonth();
    }

    private MonthCounts leads(int from, int to) {
        LeadTable leads = settled.facts().leads();
        MonthCounts found = none();
        for (int lead = from; lead < to; lead++) {
            if (settled.leadCounts(lead)) {
                found.add(leads.date(LeadSchema.CREATED_AT, lead));
            }
        }
        return found;
    }

    private MonthCounts deals(int from, int to) {
        DealTable deals = settled.facts().deals();
        MonthCounts found = none();
        for (int deal = from; deal < to; deal++) {
            if (settled.dealCounts(deal)) {
                found.add(deals.createdAt(deal));
                found.add(deals.closedAt(deal));
            }
        }
        return found;
    }

    private MonthCounts activities(int from, int to) {
        ActivityTable activities = settled.facts().activities();
        MonthCounts found = none();
        for (int activity = from; activity < to; activity++) {
            if (!activities.isSuperseded(activity)) {
                found.add(activities.occurredAt(activity));
            }
        }
        return found;
    }

    private MonthCounts stageChanges(int from, int to) {
        StageHistories histories = settled.stageHistories();
        MonthCounts found = none();
        for (int history = from; history < to; history++) {
            for (int place = histories.start(history); place < histories.end(history); place++) {
                found.add(histories.changedAt(place));
            }
        }
        return found;
    }

    private MonthCounts none() {
        return new MonthCounts(starts, settled.asOf());
    }

    /** An export without a row in any of the months is not told of. */
    private void put(Entity entity, List<MonthCounts> ranges) {
        MonthCounts all = none();
        ranges.forEach(all::merge);
        if (Arrays.stream(all.counts()).anyMatch(count -> count > 0)) {
            counts.put(entity, all.counts());
        }
    }

    private void add(Entity entity, LocalDate date) {
        int month = months.indexOf(YearMonth.from(date));
        if (month >= 0) {
            counts.computeIfAbsent(entity, unused -> new long[months.size()])[month]++;
        }
    }

    private Map<YearMonth, Map<Entity, Long>> byMonth() {
        Map<YearMonth, Map<Entity, Long>> byMonth = new HashMap<>();
        for (int i = 0; i < months.size(); i++) {
            Map<Entity, Long> rows = new EnumMap<>(Entity.class);
            int month = i;
            counts.forEach((entity, all) -> rows.put(entity, all[month]));
            byMonth.put(months.get(i), rows);
        }
        return byMonth;
    }
}
