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
import slareport.facts.SettledFacts;
import slareport.facts.StageHistories;

/**
 * Counts how many rows of each export are dated in each month: leads by their creation, deals by creation and by closing,
 * the others by the one date that they have.
 */
final class RowsByMonth {
    private static final int OUTSIDE = -1;

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
        for (int lead = 0; lead < settled.leadNumbers(); lead++) {
            if (settled.leadCounts(lead)) {
                add(Entity.LEADS, facts.leads().date(LeadSchema.CREATED_AT, lead));
            }
        }
        DealTable deals = facts.deals();
        for (int deal = 0; deal < deals.size(); deal++) {
            if (settled.dealCounts(deal)) {
                add(Entity.DEALS, deals.createdAt(deal));
                add(Entity.DEALS, deals.closedAt(deal));
            }
        }
        ActivityTable activities = facts.activities();
        for (int activity = 0; activity < activities.size(); activity++) {
            if (!activities.isSuperseded(activity)) {
                add(Entity.ACTIVITIES, activities.occurredAt(activity));
            }
        }
        StageHistories histories = settled.stageHistories();
        for (int history = 0; history < histories.size(); history++) {
            for (int place = histories.start(history); place < histories.end(history); place++) {
                add(Entity.STAGE_CHANGES, histories.changedAt(place));
            }
        }
        facts.visits().forEach(row -> add(Entity.VISITS, row.date()));
        facts.spend().forEach(row -> add(Entity.SPEND, row.date()));
        return byMonth();
    }

    private void add(Entity entity, long instant) {
        int month = instant == EpochMicros.NONE || instant >= settled.asOf() ? OUTSIDE : monthOf(instant);
        if (month != OUTSIDE) {
            counts.computeIfAbsent(entity, unused -> new long[months.size()])[month]++;
        }
    }

    private void add(Entity entity, LocalDate date) {
        int month = months.indexOf(YearMonth.from(date));
        if (month != OUTSIDE) {
            counts.computeIfAbsent(entity, unused -> new long[months.size()])[month]++;
        }
    }

    private int monthOf(long instant) {
        int found = Arrays.binarySearch(starts, instant);
        int month = found >= 0 ? found : -found - 2;
        return month < 0 || month >= months.size() ? OUTSIDE : month;
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
