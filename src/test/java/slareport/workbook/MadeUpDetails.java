package slareport.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.measure.AttemptSpread;
import slareport.measure.DecisionDetail;
import slareport.measure.FollowUpDetail;
import slareport.measure.MonthDetails;
import slareport.measure.MqlDecisions;
import slareport.measure.ReachSpread;
import slareport.measure.RejectionReason;
import slareport.measure.Scope;

/** What lies behind the figures of the made-up month. */
record MadeUpDetails(List<String> sources, List<String> owners, String reason, boolean empty) {
    private static final MqlDecisions NONE = new MqlDecisions(0, 0, 0, 0L);

    MonthDetails under(List<Commitment> commitments) {
        List<FollowUpDetail> followUps = new ArrayList<>();
        commitments.stream()
                .filter(commitment -> commitment.measure() == MeasureCode.ATTEMPTS)
                .forEach(commitment -> followUps.add(new FollowUpDetail(commitment.id(), attempts(), reach())));
        if (followUps.isEmpty()) {
            followUps.add(new FollowUpDetail("", null, reach()));
        }
        boolean areDeadlinesAgreed =
                commitments.stream().anyMatch(commitment -> commitment.measure() == MeasureCode.FEEDBACK);
        return new MonthDetails(List.of(), followUps, decisions(areDeadlinesAgreed), null, List.of(), List.of());
    }

    private AttemptSpread attempts() {
        return empty
                ? new AttemptSpread(List.of(), List.of(), List.of(), 0)
                : new AttemptSpread(
                        List.of(14L, 61L, 48L, 30L, 19L, 12L, 58L, 9L, 3L, 0L, 1L),
                        List.of(12L, 17L, 22L, 18L, 9L, 13L, 0L, 0L, 0L, 0L, 0L),
                        List.of(4L, 7L, 9L, 6L, 2L, 1L, 0L, 0L, 0L, 0L, 0L),
                        5);
    }

    private ReachSpread reach() {
        return empty
                ? new ReachSpread(List.of(), 0)
                : new ReachSpread(List.of(88L, 51L, 33L, 17L, 12L, 8L, 2L, 1L, 0L, 1L), 162);
    }

    private DecisionDetail decisions(boolean areDeadlinesAgreed) {
        if (empty) {
            return new DecisionDetail(new MqlDecisions(0, 0, 0, null), Map.of(), List.of());
        }
        Map<Scope, SortedMap<String, MqlDecisions>> byScope = new EnumMap<>(Scope.class);
        byScope.put(Scope.SOURCE, split(sources, areDeadlinesAgreed));
        byScope.put(Scope.OWNER, split(owners, areDeadlinesAgreed));
        List<String> campaigns = new ArrayList<>();
        for (int i = 1; i <= 43; i++) {
            campaigns.add("Campaign " + i);
        }
        byScope.put(Scope.CAMPAIGN, split(campaigns, areDeadlinesAgreed));
        MqlDecisions total = byScope.get(Scope.SOURCE).values().stream().reduce(NONE, MadeUpDetails::sum);
        return new DecisionDetail(areDeadlinesAgreed ? total : with(total, null), byScope, reasons());
    }

    private static SortedMap<String, MqlDecisions> split(List<String> values, boolean areDeadlinesAgreed) {
        SortedMap<String, MqlDecisions> split = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            int cases = 310 / values.size();
            long accepted = Math.round(Math.min(0.98, 0.79 * Math.max(0.3, 1.2 - 0.12 * i)) * cases);
            MqlDecisions decisions = new MqlDecisions(accepted, cases - accepted, 18 - i % 18, (long) (i * 3 % 7));
            split.put(values.get(i), areDeadlinesAgreed ? decisions : with(decisions, null));
        }
        return split;
    }

    private List<RejectionReason> reasons() {
        List<RejectionReason> reasons = new ArrayList<>();
        String[] texts = {"no_answer", "sin presupuesto", reason, "", "duplicate"};
        for (int i = 0; i < texts.length; i++) {
            SortedMap<String, Long> bySource = new TreeMap<>();
            for (int source = i % 2; source < sources.size(); source++) {
                bySource.put(sources.get(source), 14L - 2 * i - source);
            }
            long rejected =
                    bySource.values().stream().mapToLong(Long::longValue).sum();
            reasons.add(new RejectionReason(
                    texts[i], texts[i].equals("no_answer"), texts[i].equals("duplicate"), rejected, bySource));
        }
        return reasons;
    }

    private static MqlDecisions with(MqlDecisions decisions, Long pastDue) {
        return new MqlDecisions(decisions.accepted(), decisions.rejected(), decisions.undecided(), pastDue);
    }

    private static MqlDecisions sum(MqlDecisions one, MqlDecisions other) {
        return new MqlDecisions(
                one.accepted() + other.accepted(),
                one.rejected() + other.rejected(),
                one.undecided() + other.undecided(),
                (one.pastDue() == null ? 0 : one.pastDue()) + (other.pastDue() == null ? 0 : other.pastDue()));
    }
}
