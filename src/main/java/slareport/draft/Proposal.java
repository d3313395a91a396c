package slareport.draft;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;
import slareport.measure.Figure;
import slareport.measure.NoData;
import slareport.measure.Scope;
import slareport.report.Report;
import slareport.targets.PastMonth;
import slareport.targets.SuggestedTarget;
import slareport.targets.TargetHistory;

/**
 * A commitment with what the past says of it.
 *
 * @param target proposed, in the measure's unit and rounded; null when there is nothing to go by
 * @param months that have a value, oldest first
 * @param reason why there is no target, null when there is one
 */
record Proposal(
        CommitmentDraft commitment,
        @Nullable BigDecimal target,
        List<YearMonth> months,
        @Nullable NoData reason) {
    Proposal {
        months = List.copyOf(months);
    }

    /** A commitment that the exports cannot speak of. */
    static Proposal without(CommitmentDraft commitment, NoData reason) {
        return new Proposal(commitment, null, List.of(), reason);
    }

    /** What the months up to a report's say of a commitment that its agreement holds. */
    static Proposal of(CommitmentDraft commitment, Wording wording, Report report) {
        TargetHistory history = report.targets().histories().stream()
                .filter(found -> found.commitment().id().equals(commitment.id(wording)))
                .findFirst()
                .orElseThrow();
        BigDecimal median = history.median();
        if (median == null) {
            return without(commitment, reason(history));
        }
        List<YearMonth> months = history.months().stream()
                .filter(month -> month.value() != null)
                .map(PastMonth::month)
                .toList();
        return rounded(commitment, median, months, report);
    }

    /** As {@link #of}, by the reported month alone. */
    static Proposal ofMonth(CommitmentDraft commitment, Wording wording, Report report) {
        Optional<Figure> figure = report.review().figures().stream()
                .filter(found -> found.commitment().equals(commitment.id(wording))
                        && found.measure() == commitment.measure()
                        && found.scope() == Scope.TOTAL
                        && !report.review().isMaturing(found))
                .findFirst();
        BigDecimal value = figure.map(Figure::value).orElse(null);
        return value == null
                ? without(commitment, NoData.NOTHING_COUNTED)
                : rounded(commitment, value, List.of(report.review().month()), report);
    }

    /** Whether the exports lack nothing for the commitment, but had no value in the months looked at. */
    boolean isOpen() {
        return reason != null && reason.entity() == null;
    }

    /** Whether there is no target because leads had too little time. */
    boolean isMaturing() {
        return reason != null && reason.reason() == NoData.Reason.STILL_MATURING;
    }

    private static Proposal rounded(
            CommitmentDraft commitment, BigDecimal exact, List<YearMonth> months, Report report) {
        String currency = report.review().agreement().currency();
        BigDecimal target = SuggestedTarget.of(commitment.measure().unit(currency), commitment.direction(), exact);
        boolean isSum = commitment.measure().kind() != MeasureCode.Kind.RATIO;
        return isSum && target.signum() <= 0
                ? without(commitment, NoData.NOTHING_COUNTED)
                : new Proposal(commitment, target, months, null);
    }

    /** What the exports lack, else why the last month has no value. */
    private static NoData reason(TargetHistory history) {
        NoData last = NoData.NOTHING_COUNTED;
        for (PastMonth month : history.months()) {
            NoData reason = month.noData();
            if (reason != null && reason.entity() != null) {
                return reason;
            }
            last = reason == null ? last : reason;
        }
        return last;
    }
}
