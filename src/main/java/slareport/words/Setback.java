package slareport.words;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
        List<Figure> now = new Figures(review.figures()).breakdown(standing.commitment());
        List<Figure> before = review.details().monthBefore().stream()
                .filter(figure ->
                        figure.commitment().equals(standing.commitment().id()))
                .toList();
        // without a month before, everything would look new
        return before.isEmpty()
                ? Optional.empty()
                : Stream.concat(now.stream(), before.stream())
                        .map(Place::of)
                        .filter(place -> !place.value().equals(Scope.NONE))
                        .distinct()
                        .map(place -> of(place, standing.known().unit(), now, before))
                        .filter(setback -> setback.size(atLeast).compareTo(BigDecimal.ONE) >= 0)
                        .max(Comparator.comparing((Setback setback) -> setback.size(atLeast))
                                .thenComparing(Setback::scope, Comparator.reverseOrder())
                                .thenComparing(Setback::scopeValue, Comparator.reverseOrder()));
    }

    private record Place(Scope scope, String value) {
        static Place of(Figure figure) {
            return new Place(figure.scope(), figure.scopeValue());
        }
    }

    private static Setback of(Place place, String unit, List<Figure> now, List<Figure> before) {
        return new Setback(place.scope(), place.value(), unit, value(place, now), value(place, before));
    }

    private static BigDecimal value(Place place, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> Place.of(figure).equals(place))
                .map(Figure::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal size(boolean atLeast) {
        return atLeast ? before.subtract(now) : now.subtract(before);
    }
}
