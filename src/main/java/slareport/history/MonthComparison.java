package slareport.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;
import slareport.measure.CohortMaturity;
import slareport.measure.Figure;
import slareport.measure.MonthReview;
import slareport.measure.Scope;

/**
 * The totals of a final month, held against what today's exports and agreement make of it. Figures that were still open
 * when they were published follow today's exports as long as the agreement stays, and are told as changes only where more
 * than time moved them: a lead that was merged since must not freeze a cohort that has hardly begun. Figures that a later
 * as-of gave are no changes.
 */
public final class MonthComparison {
    private final MonthReview now;
    private final MonthTerms terms;
    private final Causes causes;
    private final Map<FigureKey, PublishedFigure> byKey = new LinkedHashMap<>();

    /**
     * @param now the same month as it is worked out today
     * @param evidence what it was worked out from, then the months before it, latest first
     */
    public MonthComparison(PublishedMonth published, MonthReview now, List<EvidencePair> evidence, MonthTerms terms) {
        this.now = now;
        this.terms = terms;
        this.causes = new Causes(evidence);
        published.figures().forEach(figure -> byKey.put(figure.key(), figure));
    }

    /** What would be different now, in the order of the figures. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Map<FigureKey, PublishedFigure> gone = new LinkedHashMap<>(byKey);
        for (Figure figure : now.figures()) {
            if (figure.scope() == Scope.TOTAL) {
                PublishedFigure before = gone.remove(FigureKey.of(figure));
                if (before == null) {
                    changes.add(change(null, figure));
                } else if (!knowsMore(before) && !isSame(before.figure(), figure) && !isMovedByTime(before, figure)) {
                    changes.add(
                            isRenewed(before, figure)
                                    ? renewal(before.figure(), figure)
                                    : change(before.figure(), figure));
                }
            }
        }
        gone.values().forEach(before -> changes.add(change(before.figure(), null)));
        return changes.stream()
                .filter(change -> changes.stream().noneMatch(other -> isTwin(other, change)))
                .toList();
    }

    /** Whether a commitment on all leads or deals only repeats what is told of them anyway. */
    private static boolean isTwin(Change plain, Change promised) {
        return plain.figure().commitment().isEmpty()
                && !promised.figure().commitment().isEmpty()
                && FigureKey.of(plain.figure())
                        .equals(FigureKey.of(promised.figure()).withoutCommitment())
                && isSameValue(plain.published(), promised.published())
                && isSameValue(plain.now(), promised.now())
                && Passing.isSame(target(promised.published()), target(promised.now()));
    }

    private static boolean isSameValue(@Nullable Figure one, @Nullable Figure other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return Passing.isSame(one.value(), other.value())
                && Passing.isSame(one.numerator(), other.numerator())
                && Passing.isSame(one.denominator(), other.denominator());
    }

    private static @Nullable BigDecimal target(@Nullable Figure figure) {
        return figure == null ? null : figure.target();
    }

    private Change change(@Nullable Figure before, @Nullable Figure after) {
        Figure named = before == null ? Objects.requireNonNull(after) : before;
        return new Change(now.month(), before, after, causes.of(named), false);
    }

    /** A change that stands, since the figure was still open. */
    private Change renewal(Figure before, Figure after) {
        Set<Cause> why = EnumSet.copyOf(causes.of(before));
        why.add(Cause.STILL_OPEN);
        return new Change(now.month(), before, after, why, false);
    }

    private static boolean isSame(Figure before, Figure after) {
        return isSameValue(before, after)
                && Passing.isSame(before.target(), after.target())
                && Passing.isSame(before.attainment(), after.attainment())
                && before.status() == after.status()
                && (before.value() == null || before.unit().equals(after.unit()));
    }

    /** The figures that were open when they were published, as they are now. */
    public List<PublishedFigure> renewed() {
        return now.figures().stream()
                .filter(figure -> isRenewed(byKey.get(FigureKey.of(figure)), figure))
                .map(figure -> new PublishedFigure(figure, terms.isOpen(figure, now), now.asOf()))
                .toList();
    }

    private boolean isRenewed(@Nullable PublishedFigure before, Figure after) {
        return before != null
                && before.open()
                && !knowsMore(before)
                && !causes.isAgreementEdited()
                && Passing.isAboutTheSame(before.figure(), after);
    }

    private boolean isMovedByTime(PublishedFigure before, Figure after) {
        return isRenewed(before, after) && Passing.mayTurn(before.figure(), after);
    }

    /** Whether a later run renewed a figure already, so that today's has nothing to hold against it. */
    private boolean knowsMore(PublishedFigure before) {
        return before.asOf().isAfter(now.asOf());
    }

    /** Every figure that stands after this comparison: those that were open are renewed, all others stay. */
    public List<PublishedFigure> standing() {
        Map<FigureKey, PublishedFigure> standing = new LinkedHashMap<>(byKey);
        renewed().forEach(figure -> standing.put(figure.key(), figure));
        return List.copyOf(standing.values());
    }

    /** The figure that stands in the place of one of today: the published one, unless that was open. */
    public PublishedFigure standing(PublishedFigure today) {
        PublishedFigure before = byKey.get(today.key());
        return before == null || isRenewed(before, today.figure()) ? today : before;
    }

    /** The month to be shown: the published figures, and those that are still open as they are now. */
    public MonthReview kept() {
        Map<FigureKey, Figure> today = new LinkedHashMap<>();
        now.figures().forEach(figure -> today.put(FigureKey.of(figure), figure));
        return new MonthReview(
                now.month(),
                now.asOf(),
                now.agreement(),
                now.agreed(),
                now.running(),
                standing().stream()
                        .map(figure -> explained(figure.figure(), today.get(figure.key())))
                        .toList(),
                now.exceptions(),
                now.responseTimes(),
                now.maturities().stream().map(this::settled).toList(),
                now.details(),
                now.elapsed());
    }

    /** Why there is no value is not kept; today's reason is as good. */
    private static Figure explained(Figure figure, @Nullable Figure today) {
        return figure.value() == null && today != null && today.value() == null ? today : figure;
    }

    /**
     * A cohort that was mature once stays so, though lags may have grown since; one that was not, and whose figure stays as
     * it was then, is not to be judged by it though it would be mature now.
     */
    private CohortMaturity settled(CohortMaturity maturity) {
        boolean isOpen = standing().stream()
                .anyMatch(figure -> figure.open()
                        && figure.figure().measure() == MeasureCode.CONVERSION_COHORT
                        && figure.figure().stageFrom().equals(maturity.stageFrom())
                        && figure.figure().stageTo().equals(maturity.stageTo()));
        return new CohortMaturity(
                maturity.stageFrom(), maturity.stageTo(), maturity.matureFrom(), !isOpen, maturity.lag());
    }
}
