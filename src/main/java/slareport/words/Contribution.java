package slareport.words;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Target.Direction;
import slareport.measure.Figure;
import slareport.measure.Scope;

/**
 * The scope value that pulls a commitment down most: where the cases, times how much worse each turned out than on
 * average, weigh heaviest. Values with few cases say nothing, an empty attribute names nobody: both are left out.
 *
 * @param weight how many cases it accounts for, in the unit of the figure
 */
public record Contribution(Figure figure, BigDecimal weight) {
    /** Fewer cases than this are never compared. */
    public static final BigDecimal ENOUGH = BigDecimal.valueOf(30);

    /** The heaviest contribution to a standing's gap, if any value did worse than the whole. */
    public static Optional<Contribution> worst(Standing standing, Figures figures) {
        Figure total = standing.figure();
        if (total == null || total.value() == null) {
            return Optional.empty();
        }
        BigDecimal whole = total.value();
        boolean atLeast = standing.commitment().target().direction() == Direction.AT_LEAST;
        return figures.breakdown(standing.commitment()).stream()
                .filter(figure -> isEnough(figure)
                        && figure.value() != null
                        && !figure.scopeValue().equals(Scope.NONE))
                .map(figure -> {
                    BigDecimal value = figure.value();
                    BigDecimal worse = atLeast ? whole.subtract(value) : value.subtract(whole);
                    return new Contribution(figure, worse.multiply(figure.denominator()));
                })
                .filter(contribution -> contribution.weight().compareTo(leastWeight(total)) > 0)
                .max(Comparator.comparing(Contribution::weight));
    }

    // less than one case more than on average explains nothing
    private static BigDecimal leastWeight(Figure total) {
        return total.unit().equals("ratio") ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** The number of cases that a figure rests on; null when it is not known, as where amounts were divided. */
    public static @Nullable BigDecimal cases(Figure figure) {
        return switch (figure.measure()) {
            case WIN_RATE_VALUE, RETURN_ON_SPEND -> null;
            default -> figure.denominator();
        };
    }

    /** Whether a figure rests on enough cases to be compared. */
    public static boolean isEnough(Figure figure) {
        BigDecimal cases = cases(figure);
        return cases != null && cases.compareTo(ENOUGH) >= 0;
    }
}
