package slareport.measure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What sales decided on the MQLs that entered in a month.
 *
 * @param total all of them
 * @param byScope by those scopes that the leads have an attribute for, and value; {@link Scope#NONE} for an empty one
 * @param reasons of the rejections, the most frequent first; null when the exports do not tell
 */
public record DecisionDetail(
        MqlDecisions total,
        Map<Scope, SortedMap<String, MqlDecisions>> byScope,
        @Nullable List<RejectionReason> reasons) {
    public DecisionDetail {
        Map<Scope, SortedMap<String, MqlDecisions>> copy = new EnumMap<>(Scope.class);
        byScope.forEach((scope, values) -> copy.put(scope, Collections.unmodifiableSortedMap(values)));
        byScope = Collections.unmodifiableMap(copy);
        reasons = reasons == null ? null : List.copyOf(reasons);
    }

    /** The decisions by the values of a scope, empty where the leads have no such attribute. */
    public SortedMap<String, MqlDecisions> by(Scope scope) {
        return byScope.getOrDefault(scope, Collections.emptySortedMap());
    }
}
