package slareport.targets;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreements;
import slareport.agreement.Commitment;
import slareport.measure.MonthReview;

/**
 * What a deep review of the targets needs to know.
 *
 * @param months the months looked at, oldest first
 * @param histories one for each commitment of the version that governs the reported month, in the order of the
 *     agreement; empty before the first version
 * @param deepReview when the targets are to be reviewed, null when nothing is agreed on that
 */
public record TargetReview(
        List<YearMonth> months,
        List<TargetHistory> histories,
        @Nullable DeepReview deepReview) {
    public TargetReview {
        months = List.copyOf(months);
        histories = List.copyOf(histories);
    }

    /**
     * The review for the report of a month.
     *
     * @param measured months as the version that governs the reported one measures them; others may be among them
     * @param exported whether the exports reach back to a month with all that a commitment needs
     */
    public static TargetReview of(
            Agreements agreements,
            YearMonth reported,
            Instant asOf,
            List<MonthReview> measured,
            BiPredicate<Commitment, YearMonth> exported) {
        ZoneId zone = agreements.governing(reported).zone();
        List<YearMonth> months = Lookback.of(reported, asOf, zone).months();
        List<Commitment> commitments =
                agreements.isAgreed(reported) ? agreements.governing(reported).commitments() : List.of();
        PastResults results = new PastResults(measured, exported);
        List<TargetHistory> histories = commitments.stream()
                .map(commitment -> new TargetHistory(
                        commitment,
                        months.stream()
                                .map(month -> results.of(commitment, month))
                                .toList()))
                .toList();
        return new TargetReview(
                months, histories, DeepReview.on(asOf.atZone(zone).toLocalDate(), agreements));
    }
}
