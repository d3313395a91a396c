package slareport.measure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private final T[] totals;
    private final Scope[] scopes;
    private final ByCode<T>[] scoped;

    /** @param empty gives a tally that has counted nothing */
    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generic types
    ScopedTallies(Supplier<T> empty, Months months, Attributes<S> attributes) {
        this.empty = empty;
        this.months = months;
        this.attributes = attributes;
        this.totals = (T[]) new Tally[months.size()];
        Arrays.setAll(totals, month -> empty.get());
        this.scopes = attributes.scopes().toArray(Scope[]::new);
        this.scoped = new ByCode[scopes.length];
        Arrays.setAll(scoped, scope -> new ByCode<>(empty));
    }

    /** The tally of a whole month. */
    T total(int month) {
        return totals[month];
    }

    /** By how many scopes a month is broken down. */
    int scopesIn(int month) {
        return months.isReported(month) ? scopes.length : 0;
    }

    /** The tally of the reported month's part, by one of the scopes, that a lead or deal belongs to. */
    T scoped(int scope, S subject) {
        return scoped[scope].of(attributes.code(scopes[scope], subject));
    }

    void merge(ScopedTallies<S, T> other) {
        for (int month = 0; month < totals.length; month++) {
            totals[month].merge(other.totals[month]);
        }
        for (int i = 0; i < scopes.length; i++) {
            scoped[i].merge(other.scoped[i]);
        }
    }

    /** The readings of a month; by scope only for the reported one. */
    Breakdown in(int month) {
        Reading total = totals[month].read();
        return months.isReported(month) ? new Breakdown(total, scopes()) : Breakdown.of(total);
    }

    private Map<Scope, SortedMap<String, Reading>> scopes() {
        Map<Scope, SortedMap<String, Reading>> readings = new EnumMap<>(Scope.class);
        for (int i = 0; i < scopes.length; i++) {
            readings.put(scopes[i], readings(scopes[i], scoped[i]));
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
