package slareport.words;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import slareport.agreement.Target.Direction;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.measure.Scope;

/**
 * The scope value in which a promised number or amount fell, or rose against an upper bound, most since the month before.
 * Of a month that still runs nothing is said: a part of it always holds less.
 *
 * @param scope what the value is one of
 * @param unit as the figures file writes it
 * @param now what it came to, 0 when there was nothing
 * @param before what it had come to in the month before
 */
public record Setback(Scope scope, String scopeValue, String unit, BigDecimal now, BigDecimal before) {
    /** The largest one behind a standing's gap, if any value went the wrong way by at least one. */
    public static Optional<Setback> worst(Standing standing, MonthReview review) {
        if (review.running() || standing.figure() == null) {
            return Optional.empty();
        }
        boolean atLeast = standing.commitment().target().direction() == Direction.AT_LEAST;
        Map<Place, BigDecimal> now = byPlace(new Figures(review.figures()).breakdown(standing.commitment()).stream());
        Map<Place, BigDecimal> before = byPlace(review.details().monthBefore().stream()
                .filter(figure ->
                        figure.commitment().equals(standing.commitment().id())));
        // without a month before, everything would look new
        return before.isEmpty()
                ? Optional.empty()
                : Stream.concat(now.keySet().stream(), before.keySet().stream())
                        .filter(place -> !place.value().equals(Scope.NONE))
                        .distinct()
                        .map(place -> new Setback(
                                place.scope(),
                                place.value(),
                                standing.known().unit(),
                                now.getOrDefault(place, BigDecimal.ZERO),
                                before.getOrDefault(place, BigDecimal.ZERO)))
                        .filter(setback -> setback.size(atLeast).compareTo(BigDecimal.ONE) >= 0)
                        .max(Comparator.comparing((Setback setback) -> setback.size(atLeast))
                                .thenComparing(Setback::scope, Comparator.reverseOrder())
                                .thenComparing(Setback::scopeValue, Comparator.reverseOrder()));
    }

    private record Place(Scope scope, String value) {}

    private static Map<Place, BigDecimal> byPlace(Stream<Figure> figures) {
        Map<Place, BigDecimal> values = new HashMap<>();
        figures.forEach(figure -> {
            BigDecimal value = figure.value();
            values.put(new Place(figure.scope(), figure.scopeValue()), value == null ? BigDecimal.ZERO : value);
        });
        return values;
    }

    private BigDecimal size(boolean atLeast) {
        return atLeast ? before.subtract(now) : now.subtract(before);
    }
}
