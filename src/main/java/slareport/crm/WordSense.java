package slareport.crm;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Agreement;
import slareport.agreement.Agreements;
import slareport.agreement.Stage;
import slareport.crm.FileProfile.Understanding;
import slareport.facts.Entity;
import slareport.facts.Spelling;

/** Which words of a column mean something, to the job or to any version of the agreement. */
final class WordSense {
    private final Set<String> stages = new HashSet<>();
    private final Set<String> statuses = new HashSet<>();
    private final Set<String> types = new HashSet<>(Set.of("call", "email", "meeting", "message"));
    private final Set<String> directions = new HashSet<>(Set.of("outbound", "inbound", "internal"));

    WordSense(Agreements agreements) {
        for (Agreement version : agreements.versions()) {
            for (Stage stage : version.stages()) {
                stages.add(Spelling.folded(stage.id()));
                addAll(stages, stage.values());
            }
            addAll(statuses, version.decisions().accepted());
            addAll(statuses, version.decisions().rejected());
            addAll(types, version.touches().types());
            addAll(directions, version.touches().directions());
        }
    }

    private static void addAll(Set<String> known, List<String> words) {
        words.forEach(word -> known.add(Spelling.folded(word)));
    }

    /** How a word is understood that stands in a file. */
    Understanding of(Entity entity, String column, String written, WordMapping mapping) {
        String became = Spelling.folded(mapping.canonical(written));
        Set<String> known = known(entity, column);
        if (known == null) {
            return Understanding.FREE;
        }
        if (mapping.isDefault(written)) {
            return Understanding.BY_DEFAULT;
        }
        return known.contains(became) ? Understanding.KNOWN : Understanding.UNKNOWN;
    }

    private @Nullable Set<String> known(Entity entity, String column) {
        return switch (column) {
            case "stage" -> stages;
            case "status" -> statuses;
            case "type" -> types;
            case "direction" -> directions;
            case "outcome" -> entity == Entity.DEALS ? Set.of("open", "won", "lost") : null;
            default -> null;
        };
    }
}
