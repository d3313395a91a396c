package slareport.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import slareport.calendar.EpochMicros;
import slareport.facts.Dictionary;
import slareport.journey.Coverage;

/**
 * Counts one measure over the months in total, and for the reported one by scope as well.
 *
 * @param <S> a journey or a deal
 * @param <T> what the measure is counted with
 */
final class Cells<S, T extends Tally<T>> {
    private final Measure<S, T> measure;
    private final Coverage coverage;
    private final Months months;
    private final Attributes<S> attributes;
    private final List<T> totals = new ArrayList<>();
    private final Map<Scope, Map<Integer, T>> scoped = new EnumMap<>(Scope.class);

    /** @param coverage which leads or deals count at all */
    Cells(Measure<S, T> measure, Coverage coverage, Months months, Attributes<S> attributes) {
        this.measure = measure;
        this.coverage = coverage;
        this.months = months;
        this.attributes = attributes;
        for (int month = 0; month < months.size(); month++) {
            totals.add(measure.tally());
        }
        attributes.scopes().forEach(scope -> scoped.put(scope, new HashMap<>()));
    }

    Measure<S, T> measure() {
        return measure;
    }

    void add(S subject) {
        long instant = measure.instant(subject);
        int month = instant == EpochMicros.NONE ? Months.OUTSIDE : months.indexOf(instant);
        if (month == Months.OUTSIDE || !coverage.test().holds(attributes.number(subject))) {
            return;
        }
        measure.count(subject, totals.get(month));
        if (months.isReported(month)) {
            scoped.forEach((scope, tallies) -> measure.count(
                    subject, tallies.computeIfAbsent(attributes.code(scope, subject), code -> measure.tally())));
        }
    }

    void merge(Cells<S, T> other) {
        for (int month = 0; month < totals.size(); month++) {
            totals.get(month).merge(other.totals.get(month));
        }
        other.scoped.forEach((scope, tallies) -> {
            Map<Integer, T> mine = scoped.computeIfAbsent(scope, unused -> new HashMap<>());
            tallies.forEach((code, tally) ->
                    mine.computeIfAbsent(code, unused -> measure.tally()).merge(tally));
        });
    }

    /** The readings of a month; by scope only for the reported one. */
    Breakdown in(int month) {
        Reading total = totals.get(month).read();
        return months.isReported(month) ? new Breakdown(total, scopes()) : Breakdown.of(total);
    }

    private Map<Scope, SortedMap<String, Reading>> scopes() {
        Map<Scope, SortedMap<String, Reading>> readings = new EnumMap<>(Scope.class);
        scoped.forEach((scope, tallies) -> {
            // an attribute may really read like the word for an empty one
            SortedMap<String, T> byText = new TreeMap<>();
            tallies.forEach((code, tally) -> byText.computeIfAbsent(scopeValue(scope, code), unused -> measure.tally())
                    .merge(tally));
            SortedMap<String, Reading> values = new TreeMap<>();
            byText.forEach((text, tally) -> {
                if (!tally.isEmpty()) {
                    values.put(text, tally.read());
                }
            });
            readings.put(scope, values);
        });
        return readings;
    }

    private String scopeValue(Scope scope, int code) {
        return code == Dictionary.EMPTY
                ? Scope.NONE
                : attributes.dictionary(scope).text(code);
    }
}
