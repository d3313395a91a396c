package slareport.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import slareport.calendar.EpochMicros;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.facts.VisitRow;
import slareport.journey.Coverage;

/** Visits of a month: those of the days that began before the as-of instant. */
record VisitCounts(CrmFacts facts, Coverage coverage, Months months, ZoneId zone, long asOf) {
    /** The readings of a month; by scope only for the reported one. */
    Breakdown in(int month) {
        long total = 0;
        Map<Scope, SortedMap<String, Reading>> scopes = new EnumMap<>(Scope.class);
        boolean isReported = months.isReported(month);
        if (isReported && facts.has(Entity.VISITS, "source")) {
            scopes.put(Scope.SOURCE, new TreeMap<>());
        }
        if (isReported && facts.has(Entity.VISITS, "campaign")) {
            scopes.put(Scope.CAMPAIGN, new TreeMap<>());
        }
        List<VisitRow> rows = facts.visits();
        for (int row = 0; row < rows.size(); row++) {
            VisitRow visits = rows.get(row);
            if (isIn(months.month(month), visits.date()) && coverage.test().holds(row)) {
                total += visits.visits();
                scopes.forEach((scope, values) ->
                        values.merge(scopeValue(scope, visits), count(visits.visits()), VisitCounts::sum));
            }
        }
        scopes.values().forEach(values -> values.values().removeIf(VisitCounts::isZero));
        return new Breakdown(count(total), scopes);
    }

    private boolean isIn(YearMonth month, LocalDate date) {
        return YearMonth.from(date).equals(month)
                && EpochMicros.of(date.atStartOfDay(zone).toInstant()) < asOf;
    }

    private static String scopeValue(Scope scope, VisitRow visits) {
        String value = scope == Scope.SOURCE ? visits.source() : visits.campaign();
        return value.isEmpty() ? Scope.NONE : value;
    }

    private static Reading count(long visits) {
        return Reading.of(BigDecimal.valueOf(visits));
    }

    private static Reading sum(Reading a, Reading b) {
        return Reading.of(a.valueOrZero().add(b.valueOrZero()));
    }

    private static boolean isZero(Reading reading) {
        return reading.valueOrZero().signum() == 0;
    }
}
