package slareport.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import slareport.calendar.EpochMicros;
import slareport.journey.Coverage;
import slareport.journey.DailyRow;
import slareport.journey.DailyRows;

/** Visits or spend of a month: those of the days that began before the as-of instant. */
record DailySums(DailyRows daily, Coverage coverage, Months months, ZoneId zone, long asOf) {
    /** The readings of a month; by scope only for the reported one. */
    Breakdown in(int month) {
        BigDecimal total = BigDecimal.ZERO;
        Map<Scope, SortedMap<String, BigDecimal>> scopes = emptyScopes(month);
        for (int place = 0; place < daily.rows().size(); place++) {
            DailyRow row = daily.rows().get(place);
            if (isIn(months.month(month), row.date()) && coverage.test().holds(place)) {
                total = total.add(row.amount());
                scopes.forEach((scope, sums) -> sums.merge(scopeValue(scope, row), row.amount(), BigDecimal::add));
            }
        }
        return new Breakdown(Reading.of(total), readings(scopes));
    }

    private Map<Scope, SortedMap<String, BigDecimal>> emptyScopes(int month) {
        Map<Scope, SortedMap<String, BigDecimal>> scopes = new EnumMap<>(Scope.class);
        for (Scope scope : new Scope[] {Scope.SOURCE, Scope.CAMPAIGN}) {
            if (months.isReported(month) && daily.facts().has(daily.entity(), scope.code())) {
                scopes.put(scope, new TreeMap<>());
            }
        }
        return scopes;
    }

    private boolean isIn(YearMonth month, LocalDate date) {
        return YearMonth.from(date).equals(month)
                && EpochMicros.of(date.atStartOfDay(zone).toInstant()) < asOf;
    }

    private static String scopeValue(Scope scope, DailyRow row) {
        String value = scope == Scope.SOURCE ? row.source() : row.campaign();
        return value.isEmpty() ? Scope.NONE : value;
    }

    private static Map<Scope, SortedMap<String, Reading>> readings(Map<Scope, SortedMap<String, BigDecimal>> scopes) {
        Map<Scope, SortedMap<String, Reading>> readings = new EnumMap<>(Scope.class);
        scopes.forEach((scope, sums) -> {
            SortedMap<String, Reading> values = new TreeMap<>();
            sums.forEach((value, sum) -> {
                if (sum.signum() != 0) {
                    values.put(value, Reading.of(sum));
                }
            });
            readings.put(scope, values);
        });
        return readings;
    }
}
