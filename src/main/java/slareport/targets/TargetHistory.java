package slareport.targets;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.agreement.Target.Direction;

/**
 * How a commitment fared in the past months, and which targets that would have carried.
 *
 * @param months oldest first, with and without a value
 */
public record TargetHistory(Commitment commitment, List<PastMonth> months) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public TargetHistory {
        months = List.copyOf(months);
    }

    /** How many months have a value. */
    public int known() {
        return fromBest().size();
    }

    /** How many months meet the target of today. */
    public int kept() {
        return (int) months.stream().filter(PastMonth::kept).count();
    }

    /** The middle value, or the mean of the two in the middle; null without any. */
    public @Nullable BigDecimal median() {
        List<BigDecimal> values = fromBest();
        if (values.isEmpty()) {
            return null;
        }
        BigDecimal upper = values.get((values.size() - 1) / 2);
        return upper.add(values.get(values.size() / 2)).multiply(HALF);
    }

    /** The largest value of a target that asks for at least something, the smallest of the other kind; or null. */
    public @Nullable BigDecimal best() {
        return rank(1);
    }

    /** The value at the other end, or null. */
    public @Nullable BigDecimal worst() {
        return rank(known());
    }

    /** The strictest target that at least half of the months with a value meet; null without any. */
    public @Nullable BigDecimal metInHalf() {
        return rank((known() + 1) / 2);
    }

    /** The strictest target that at least three quarters of the months with a value meet; null without any. */
    public @Nullable BigDecimal metInThreeQuarters() {
        return rank((3 * known() + 3) / 4);
    }

    /** The value at a place from the best on, which is 1; null without any. */
    private @Nullable BigDecimal rank(int place) {
        List<BigDecimal> values = fromBest();
        return values.isEmpty() ? null : values.get(place - 1);
    }

    private List<BigDecimal> fromBest() {
        Comparator<BigDecimal> ascending = Comparator.naturalOrder();
        boolean isMoreBetter = commitment.target().direction() == Direction.AT_LEAST;
        return months.stream()
                .map(PastMonth::value)
                .filter(Objects::nonNull)
                .sorted(isMoreBetter ? ascending.reversed() : ascending)
                .toList();
    }
}
