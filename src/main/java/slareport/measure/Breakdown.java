package slareport.measure;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * The readings of one measure in one month.
 *
 * @param scopes by scope and scope value; only those in which something was counted
 */
record Breakdown(Reading total, Map<Scope, SortedMap<String, Reading>> scopes) {
    /** A reading for the total alone. */
    static Breakdown of(Reading total) {
        return new Breakdown(total, Map.of());
    }

    /**
     * Puts two measures together, scope value by scope value.
     *
     * @param absent stands in where one of them has counted nothing
     */
    static Breakdown combined(Breakdown first, Breakdown second, Reading absent, BinaryOperator<Reading> combiner) {
        Map<Scope, SortedMap<String, Reading>> scopes = new EnumMap<>(Scope.class);
        for (Scope scope : Scope.values()) {
            SortedMap<String, Reading> left = first.scopes().get(scope);
            SortedMap<String, Reading> right = second.scopes().get(scope);
            if (left != null && right != null) {
                TreeSet<String> values = new TreeSet<>(left.keySet());
                values.addAll(right.keySet());
                SortedMap<String, Reading> both = new TreeMap<>();
                values.forEach(value -> both.put(
                        value, combiner.apply(left.getOrDefault(value, absent), right.getOrDefault(value, absent))));
                scopes.put(scope, both);
            }
        }
        return new Breakdown(combiner.apply(first.total(), second.total()), scopes);
    }
}
