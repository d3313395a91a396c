package slareport.draft;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param missing what the exports lack for it, null when they lack nothing
 */
record Proposal(
        CommitmentDraft commitment,
        @Nullable BigDecimal target,
        List<YearMonth> months,
        @Nullable NoData missing) {
    Proposal {
        months = List.copyOf(months);
    }

    /** A commitment on a stage that the exports do not know. */
    static Proposal without(CommitmentDraft commitment, NoData missing) {
        return new Proposal(commitment, null, List.of(), missing);
    }

    /** What the months before a report say of a commitment that its agreement holds. */
    static Proposal of(CommitmentDraft commitment, Wording wording, Report report) {
        TargetHistory history = report.targets().histories().stream()
                .filter(found -> found.commitment().id().equals(commitment.id(wording)))
                .findFirst()
                .orElseThrow();
        List<YearMonth> months = history.months().stream()
                .filter(month -> month.value() != null)
                .map(PastMonth::month)
                .toList();
        BigDecimal median = history.median();
        return new Proposal(
                commitment,
                median == null
                        ? null
                        : rounded(
                                commitment, median, report.review().agreement().currency()),
                months,
                missing(history));
    }

    /** The value of the reported month stands in where no month before it has one. */
    Proposal orOf(Wording wording, Report report) {
        if (target != null || missing != null) {
            return this;
        }
        return report.review().figures().stream()
                .filter(figure -> figure.commitment().equals(commitment.id(wording))
                        && figure.measure() == commitment.measure()
                        && figure.scope() == Scope.TOTAL
                        && !report.review().isMaturing(figure))
                .findFirst()
                .map(figure -> {
                    BigDecimal value = figure.value();
                    return value == null
                            ? this
                            : new Proposal(
                                    commitment,
                                    rounded(
                                            commitment,
                                            value,
                                            report.review().agreement().currency()),
                                    List.of(figure.month()),
                                    null);
                })
                .orElse(this);
    }

    private static BigDecimal rounded(CommitmentDraft commitment, BigDecimal exact, String currency) {
        BigDecimal suggested =
                SuggestedTarget.of(TargetText.unit(commitment.measure(), currency), commitment.direction(), exact);
        return suggested.max(BigDecimal.ZERO);
    }

    private static @Nullable NoData missing(TargetHistory history) {
        return history.months().stream()
                .map(PastMonth::noData)
                .filter(reason -> reason != null
                        && (reason.reason() == NoData.Reason.EXPORT_MISSING
                                || reason.reason() == NoData.Reason.COLUMN_MISSING))
                .findFirst()
                .orElse(null);
    }
}
