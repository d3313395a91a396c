package slareport.reference;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The exports of a night. */
final class Exports {
    private static final List<String> ENTITIES =
            List.of("leads", "deals", "activities", "stage_changes", "owners", "visits", "spend");

    private final Map<String, Source> sources = new LinkedHashMap<>();

    Exports(Path folder) {
        ENTITIES.forEach(entity -> sources.put(entity, Source.read(folder, entity)));
    }

    Source of(String entity) {
        return sources.get(entity);
    }

    boolean have(String entity) {
        return sources.get(entity).isThere();
    }

    boolean have(String entity, String column) {
        return sources.get(entity).columns().contains(column);
    }

    /** Whether leads, deals, visits or spend can be told apart by a scope. */
    boolean know(String entity, String scope) {
        if (scope.equals("team")) {
            return have("owners", "team") && know(entity, "owner");
        }
        return switch (entity) {
            case "leads" -> have("leads", scope);
            case "deals" ->
                have("deals", "lead_id") && have("leads", scope)
                        || scope.matches("product|owner") && have("deals", scope);
            default -> scope.matches("source|campaign") && have(entity, scope);
        };
    }
}
