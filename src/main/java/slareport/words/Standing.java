package slareport.words;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.agreement.Side;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.measure.Status;

/**
 * A commitment and what came of it in a month.
 *
 * @param figure null when nothing was worked out for it
 * @param isYoung whether it is a conversion of leads that have not had time enough yet
 */
public record Standing(Commitment commitment, @Nullable Figure figure, boolean isYoung) {
    /** All commitments of a month in the order of the agreement. */
    public static List<Standing> of(MonthReview review) {
        Figures figures = new Figures(review.figures());
        return review.agreement().commitments().stream()
                .map(commitment -> of(commitment, figures.of(commitment), review))
                .toList();
    }

    /** A commitment with its figure of a month. */
    public static Standing of(Commitment commitment, @Nullable Figure figure, MonthReview review) {
        return new Standing(commitment, figure, figure != null && review.isMaturing(figure));
    }

    /** The status; without a figure there is no data. */
    public Status status() {
        return figure == null || figure.status() == null ? Status.NO_DATA : figure.status();
    }

    /** Value against target, or null. */
    public @Nullable BigDecimal attainment() {
        return figure == null ? null : figure.attainment();
    }

    public boolean isKept() {
        return status() == Status.MET || status() == Status.ON_TRACK;
    }

    /** Whether it fell short, and time alone will not mend that. */
    public boolean isShort() {
        return isBelow() && !isYoung;
    }

    /** Whether it is short of its target only so far: its leads are still on their way. */
    public boolean isMaturing() {
        return isBelow() && isYoung;
    }

    private boolean isBelow() {
        return status() == Status.MISSED || status() == Status.AT_RISK;
    }

    public boolean isBy(Side side) {
        return commitment.by() == side;
    }

    /** Those that fell short, the largest gap first; those whose gap has no size come last. */
    public static List<Standing> shortest(List<Standing> standings) {
        return standings.stream()
                .filter(Standing::isShort)
                .sorted(Comparator.comparing(
                        Standing::attainment, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder())))
                .toList();
    }

    /** The figure, where the caller knows that there is one. */
    public Figure known() {
        return Objects.requireNonNull(figure);
    }
}
