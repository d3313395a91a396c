package slareport.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import slareport.facts.Dictionary;

/**
 * One tally for each month in total, and for the reported one by scope as well.
 *
 * @param <S> what is counted, a journey or a deal
 * @param <T> what it is counted with
 */
final class ScopedTallies<S, T extends Tally<T>> {
    private final Supplier<T> empty;
    private final Months months;
    private final Attributes<S> attributes;
    private final List<T> totals = new ArrayList<>();
    private final List<Scope> scopes;
    private final List<ByCode<T>> scoped = new ArrayList<>();

    /** @param empty gives a tally that has counted nothing */
    ScopedTallies(Supplier<T> empty, Months months, Attributes<S> attributes) {
        this.empty = empty;
        this.months = months;
        this.attributes = attributes;
        for (int month = 0; month < months.size(); month++) {
            totals.add(empty.get());
        }
        this.scopes = attributes.scopes();
        scopes.forEach(scope -> scoped.add(new ByCode<>(empty)));
    }

    /** Has a lead or deal counted wherever it belongs in a month. */
    void add(S subject, int month, BiConsumer<S, T> count) {
        count.accept(subject, totals.get(month));
        if (months.isReported(month)) {
            for (int i = 0; i < scopes.size(); i++) {
                count.accept(subject, scoped.get(i).of(attributes.code(scopes.get(i), subject)));
            }
        }
    }

    void merge(ScopedTallies<S, T> other) {
        for (int month = 0; month < totals.size(); month++) {
            totals.get(month).merge(other.totals.get(month));
        }
        for (int i = 0; i < scopes.size(); i++) {
            scoped.get(i).merge(other.scoped.get(i));
        }
    }

    /** The readings of a month; by scope only for the reported one. */
    Breakdown in(int month) {
        Reading total = totals.get(month).read();
        return months.isReported(month) ? new Breakdown(total, scopes()) : Breakdown.of(total);
    }

    private Map<Scope, SortedMap<String, Reading>> scopes() {
        Map<Scope, SortedMap<String, Reading>> readings = new EnumMap<>(Scope.class);
        for (int i = 0; i < scopes.size(); i++) {
            readings.put(scopes.get(i), readings(scopes.get(i), scoped.get(i)));
        }
        return readings;
    }

    private SortedMap<String, Reading> readings(Scope scope, ByCode<T> tallies) {
        // an attribute may really read like the word for an empty one
        SortedMap<String, T> byText = new TreeMap<>();
        tallies.forEach((tally, code) -> byText.computeIfAbsent(scopeValue(scope, code), unused -> empty.get())
                .merge(tally));
        SortedMap<String, Reading> values = new TreeMap<>();
        byText.forEach((text, tally) -> {
            if (!tally.isEmpty()) {
                values.put(text, tally.read());
            }
        });
        return values;
    }

    private String scopeValue(Scope scope, int code) {
        return code == Dictionary.EMPTY
                ? Scope.NONE
                : attributes.dictionary(scope).text(code);
    }
}
