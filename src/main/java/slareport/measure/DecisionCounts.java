package slareport.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import slareport.calendar.EpochMicros;
import slareport.facts.Dictionary;
import slareport.journey.Decision;
import slareport.journey.Journey;
import slareport.journey.Verdict;

/** What sales decided on the MQLs that entered in the reported month. */
final class DecisionCounts {
    private final LeadAttributes attributes;
    private final List<Judged> deadlines;
    private final @Nullable ReasonCounts reasons;
    private final CodedDecisions total = new CodedDecisions();
    private final List<Scope> scopes;
    private final List<CodedDecisions> scoped = new ArrayList<>();

    /**
     * @param deadlines the commitments that say by when sales decides, none where that is not agreed
     * @param reasons counts the reasons of rejections, null when they are not told
     */
    DecisionCounts(LeadAttributes attributes, List<Judged> deadlines, @Nullable ReasonCounts reasons) {
        this.attributes = attributes;
        this.deadlines = List.copyOf(deadlines);
        this.reasons = reasons;
        this.scopes = attributes.scopes();
        scopes.forEach(scope -> scoped.add(new CodedDecisions()));
    }

    /** Counts an MQL of the month. */
    void add(Journey journey) {
        Decision decision = journey.decision();
        boolean isPastDue = decision == Decision.UNDECIDED && isPastDue(journey);
        total.add(Dictionary.EMPTY, decision, isPastDue);
        for (int i = 0; i < scopes.size(); i++) {
            scoped.get(i).add(attributes.code(scopes.get(i), journey), decision, isPastDue);
        }
        if (decision == Decision.REJECTED && reasons != null) {
            reasons.add(journey);
        }
    }

    private boolean isPastDue(Journey journey) {
        for (Judged judged : deadlines) {
            if (judged.start(journey) != EpochMicros.NONE) {
                return judged.verdict(journey).state() == Verdict.State.OVERDUE;
            }
        }
        return false;
    }

    void merge(DecisionCounts other) {
        total.merge(other.total);
        for (int i = 0; i < scoped.size(); i++) {
            scoped.get(i).merge(other.scoped.get(i));
        }
        if (reasons != null && other.reasons != null) {
            reasons.merge(other.reasons);
        }
    }

    DecisionDetail detail() {
        boolean areAgreed = !deadlines.isEmpty();
        Map<Scope, SortedMap<String, MqlDecisions>> byScope = new EnumMap<>(Scope.class);
        for (int i = 0; i < scopes.size(); i++) {
            Dictionary texts = attributes.dictionary(scopes.get(i));
            byScope.put(
                    scopes.get(i),
                    scoped.get(i).byText(code -> code == Dictionary.EMPTY ? Scope.NONE : texts.text(code), areAgreed));
        }
        return new DecisionDetail(
                total.of(Dictionary.EMPTY, areAgreed),
                byScope,
                reasons == null ? null : reasons.inOrder(scopes.contains(Scope.SOURCE)));
    }
}
