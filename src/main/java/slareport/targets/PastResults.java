package slareport.targets;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.agreement.Target;
import slareport.agreement.Target.Direction;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.measure.NoData;
import slareport.measure.Scope;
import slareport.measure.Status;

/** Finds what commitments came to in past months, and holds it against the targets of today. */
final class PastResults {
    private final List<MonthReview> measured;
    private final BiPredicate<Commitment, YearMonth> exported;

    /**
     * @param measured months as the version of today measures them
     * @param exported whether the exports reach back to a month with all that a commitment needs
     */
    PastResults(List<MonthReview> measured, BiPredicate<Commitment, YearMonth> exported) {
        this.measured = measured;
        this.exported = exported;
    }

    /** What a commitment came to in a month. */
    PastMonth of(Commitment commitment, YearMonth month) {
        return measured.stream()
                .filter(review -> review.month().equals(month))
                .findFirst()
                .map(review -> of(commitment, review))
                .orElseGet(() -> PastMonth.without(month, NoData.BEFORE_EXPORTS));
    }

    private PastMonth of(Commitment commitment, MonthReview review) {
        YearMonth month = review.month();
        Figure figure = figure(commitment, review);
        if (figure == null) {
            return PastMonth.without(month, NoData.BEFORE_EXPORTS);
        }
        BigDecimal value = figure.value();
        if (value == null) {
            NoData reason = figure.noData();
            return PastMonth.without(month, reason == null ? NoData.NOTHING_COUNTED : reason);
        }
        if (!exported.test(commitment, month)) {
            return PastMonth.without(month, NoData.BEFORE_EXPORTS);
        }
        if (review.isMaturing(figure)) {
            return PastMonth.without(month, NoData.STILL_MATURING);
        }
        return new PastMonth(month, value, isKept(figure, value, commitment.target()), null);
    }

    private static @Nullable Figure figure(Commitment commitment, MonthReview review) {
        return review.figures().stream()
                .filter(figure -> figure.commitment().equals(commitment.id())
                        && figure.measure() == commitment.measure()
                        && figure.scope() == Scope.TOTAL)
                .findFirst()
                .orElse(null);
    }

    /** A month with a target of its own is held against the usual one as well: that is the one to be reviewed. */
    private static boolean isKept(Figure figure, BigDecimal value, Target target) {
        BigDecimal usual = target.value();
        if (figure.target() != null && usual.compareTo(figure.target()) == 0) {
            return figure.status() == Status.MET;
        }
        BigDecimal numerator = figure.numerator();
        BigDecimal denominator = figure.denominator();
        // a quotient is rounded, what it was made of is not
        int order = numerator != null && denominator != null
                ? numerator.compareTo(usual.multiply(denominator))
                : value.compareTo(usual);
        return target.direction() == Direction.AT_LEAST ? order >= 0 : order <= 0;
    }
}
