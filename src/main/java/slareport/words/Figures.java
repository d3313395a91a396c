package slareport.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.measure.Figure;
import slareport.measure.Scope;

/** The figures of a month by what they are about. */
public final class Figures {
    private final Map<Key, Figure> byKey = new HashMap<>();
    private final List<Figure> all;

    private record Key(
            MeasureCode measure, String from, String to, String commitment, Scope scope, String scopeValue) {}

    public Figures(List<Figure> all) {
        this.all = all;
        all.forEach(figure -> byKey.put(keyOf(figure), figure));
    }

    /** What a measure came to in total, over all leads or deals, or null; stages are empty where it has none. */
    public @Nullable Figure total(MeasureCode measure, String from, String to) {
        return of(measure, from, to, Scope.TOTAL, "");
    }

    /** A measure for one scope value, over all leads or deals, or null. */
    public @Nullable Figure of(MeasureCode measure, String from, String to, Scope scope, String scopeValue) {
        return byKey.get(new Key(measure, from, to, "", scope, scopeValue));
    }

    /** What a commitment came to, or null. */
    public @Nullable Figure of(Commitment commitment) {
        return of(commitment, commitment.measure(), Scope.TOTAL, "");
    }

    /** A measure over what a commitment covers, or null. */
    public @Nullable Figure of(Commitment commitment, MeasureCode measure, Scope scope, String scopeValue) {
        return byKey.get(new Key(measure, "", "", commitment.id(), scope, scopeValue));
    }

    /** All rows of a commitment's own measure for the values of any scope but the total. */
    public List<Figure> breakdown(Commitment commitment) {
        return all.stream()
                .filter(figure -> figure.commitment().equals(commitment.id())
                        && figure.measure() == commitment.measure()
                        && figure.scope() != Scope.TOTAL)
                .toList();
    }

    /** All values that occur in a scope. */
    public Set<String> scopeValues(Scope scope) {
        Set<String> values = new LinkedHashSet<>();
        for (Figure figure : all) {
            if (figure.scope() == scope) {
                values.add(figure.scopeValue());
            }
        }
        return values;
    }

    /** The values that occur in a scope with a measure, over all leads or deals. */
    public Set<String> scopeValues(Scope scope, Set<MeasureCode> measures) {
        return scopeValues(scope, measures, "");
    }

    /** The values that occur in a scope with a measure, over what a commitment covers. */
    public Set<String> scopeValues(Scope scope, Set<MeasureCode> measures, String commitment) {
        Set<String> values = new LinkedHashSet<>();
        for (Figure figure : all) {
            if (figure.scope() == scope
                    && figure.commitment().equals(commitment)
                    && measures.contains(figure.measure())) {
                values.add(figure.scopeValue());
            }
        }
        return values;
    }

    /** The totals over all leads and deals, in their order. */
    public List<Figure> totals() {
        List<Figure> totals = new ArrayList<>();
        for (Figure figure : all) {
            if (figure.scope() == Scope.TOTAL && figure.commitment().isEmpty()) {
                totals.add(figure);
            }
        }
        return totals;
    }

    // a commitment says by itself which stages it is about
    private static Key keyOf(Figure figure) {
        boolean own = !figure.commitment().isEmpty();
        return new Key(
                figure.measure(),
                own ? "" : figure.stageFrom(),
                own ? "" : figure.stageTo(),
                figure.commitment(),
                figure.scope(),
                figure.scopeValue());
    }
}
