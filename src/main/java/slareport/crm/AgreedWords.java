package slareport.crm;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.Agreements;
import slareport.agreement.Commitment;
import slareport.agreement.Rule;
import slareport.agreement.Stage;
import slareport.facts.Spelling;

/** The words that agreements use for the values of a column, to give a configured key back its agreed spelling. */
final class AgreedWords {
    private final Map<String, Map<String, String>> byColumn = new HashMap<>();

    AgreedWords(Agreements agreements) {
        add("type", List.of("call", "email", "meeting", "message"));
        add("direction", List.of("outbound", "inbound", "internal"));
        add("outcome", List.of("open", "won", "lost", "connected"));
        agreements.versions().forEach(this::collect);
    }

    /** The agreed spelling of a value, or the key itself where the agreement knows no such word. */
    String spelled(String column, String key) {
        return byColumn.getOrDefault(column, Map.of()).getOrDefault(LooseName.of(key), key);
    }

    /** The words of a column, by how they are compared. */
    Map<String, String> words(String column) {
        Map<String, String> words = new HashMap<>();
        byColumn.getOrDefault(column, Map.of()).values().forEach(word -> words.put(Spelling.folded(word), word));
        return words;
    }

    private void collect(Agreement version) {
        for (Stage stage : version.stages()) {
            add("stage", List.of(stage.id()));
            add("stage", stage.values());
            addRule(stage.criteria());
        }
        add("status", version.decisions().accepted());
        add("status", version.decisions().rejected());
        add("rejection_reason", version.decisions().unreachableReasons());
        add("rejection_reason", version.decisions().exemptReasons());
        add("type", version.touches().types());
        add("direction", version.touches().directions());
        if (version.buyerProfile() != null) {
            addRule(version.buyerProfile().rule());
        }
        for (Commitment commitment : version.commitments()) {
            addRule(commitment.where());
        }
    }

    private void addRule(@Nullable Rule rule) {
        if (rule instanceof Rule.All all) {
            all.parts().forEach(this::addRule);
        } else if (rule instanceof Rule.Any any) {
            any.parts().forEach(this::addRule);
        } else if (rule instanceof Rule.In in) {
            add(in.column(), in.values());
        } else if (rule instanceof Rule.NotIn notIn) {
            add(notIn.column(), notIn.values());
        }
    }

    private void add(String column, Collection<String> words) {
        Map<String, String> known = byColumn.computeIfAbsent(column, unused -> new HashMap<>());
        words.forEach(word -> known.putIfAbsent(LooseName.of(word), word));
    }
}
