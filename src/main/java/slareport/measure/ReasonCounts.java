package slareport.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import slareport.facts.CrmFacts;
import slareport.facts.Dictionary;
import slareport.facts.LeadSchema;
import slareport.journey.Journey;

/** Rejected MQLs by the reason given and their source. */
final class ReasonCounts {
    private final CrmFacts facts;
    private final Map<Integer, Reason> reasons = new HashMap<>();

    private static final class Reason {
        private final boolean unreachable;
        private final boolean exempt;
        private final Map<Integer, Long> bySource = new HashMap<>();

        // all leads rejected for one reason are judged alike
        Reason(Journey.Reason meaning) {
            unreachable = meaning.isUnreachable();
            exempt = meaning.isExempt();
        }

        Reason(Reason other) {
            unreachable = other.unreachable;
            exempt = other.exempt;
        }
    }

    ReasonCounts(CrmFacts facts) {
        this.facts = facts;
    }

    /** Counts a rejected lead. */
    void add(Journey journey) {
        int code = facts.leads().text(LeadSchema.REJECTION_REASON, journey.lead());
        reasons.computeIfAbsent(code, unused -> new Reason(journey.reason()))
                .bySource
                .merge(facts.leads().text(LeadSchema.SOURCE, journey.lead()), 1L, Long::sum);
    }

    void merge(ReasonCounts other) {
        other.reasons.forEach((code, reason) -> {
            Map<Integer, Long> bySource = reasons.computeIfAbsent(code, unused -> new Reason(reason)).bySource;
            reason.bySource.forEach((source, leads) -> bySource.merge(source, leads, Long::sum));
        });
    }

    /** The most frequent reason first; equals by their texts. */
    List<RejectionReason> inOrder(boolean areSourcesTold) {
        List<RejectionReason> list = new ArrayList<>();
        reasons.forEach((code, reason) -> list.add(new RejectionReason(
                facts.vocabulary().of("rejection_reason").text(code),
                reason.unreachable,
                reason.exempt,
                reason.bySource.values().stream().mapToLong(Long::longValue).sum(),
                areSourcesTold ? bySource(reason) : new TreeMap<>())));
        list.sort(
                Comparator.comparingLong(RejectionReason::rejected).reversed().thenComparing(RejectionReason::reason));
        return list;
    }

    private SortedMap<String, Long> bySource(Reason reason) {
        Dictionary sources = facts.vocabulary().of("source");
        SortedMap<String, Long> bySource = new TreeMap<>();
        reason.bySource.forEach((code, leads) ->
                bySource.merge(code == Dictionary.EMPTY ? Scope.NONE : sources.text(code), leads, Long::sum));
        return bySource;
    }
}
