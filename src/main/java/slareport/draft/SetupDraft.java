package slareport.draft;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import slareport.facts.Entity;

/** The settings under {@code sla.crm}, as far as they are settled. */
final class SetupDraft {
    /** The setting for exports whose last row has no line end, without which such a file counts as cut off. */
    static final String FINAL_LINE_END = "final-line-end";

    /** Signs that belong to one currency only, by its code. */
    static final Map<String, String> SIGNS =
            Collections.unmodifiableMap(new TreeMap<>(Map.of("EUR", "€", "GBP", "£", "BRL", "R$", "PEN", "S/")));

    private final EntityDraft common = new EntityDraft();
    private final Map<Entity, EntityDraft> entities = new EnumMap<>(Entity.class);

    /** What holds for all entities. */
    EntityDraft common() {
        return common;
    }

    EntityDraft of(Entity entity) {
        return entities.computeIfAbsent(entity, unused -> new EntityDraft());
    }

    /** The settings alone, under which every row is looked at, however many of them cannot be read. */
    String forTrial() {
        StringBuilder text = new StringBuilder("sla:\n  crm:\n    reject-limit: 100%\n");
        text.append("    currency-signs: {")
                .append(SIGNS.entrySet().stream()
                        .map(sign -> sign.getKey() + ": " + YamlText.quoted(sign.getValue()))
                        .collect(Collectors.joining(", ")))
                .append("}\n");
        text.append("    ").append(FINAL_LINE_END).append(": optional\n");
        common.lines()
                .forEach((key, line) -> text.append("    ")
                        .append(key)
                        .append(": ")
                        .append(line.value())
                        .append('\n'));
        entities.forEach((entity, draft) -> {
            if (!draft.isEmpty()) {
                text.append("    ").append(EntityDraft.key(entity)).append(":\n");
                draft.lines()
                        .forEach((key, line) -> text.append("      ")
                                .append(key)
                                .append(": ")
                                .append(line.value())
                                .append('\n'));
                if (!draft.values().isEmpty()) {
                    text.append("      values: {").append(flow(draft.values())).append("}\n");
                }
            }
        });
        return text.toString();
    }

    private static String flow(Map<String, Map<String, List<String>>> values) {
        return values.entrySet().stream()
                .map(column -> column.getKey() + ": {"
                        + column.getValue().entrySet().stream()
                                .map(meaning -> meaning.getKey() + ": " + YamlText.list(meaning.getValue()))
                                .collect(Collectors.joining(", "))
                        + "}")
                .collect(Collectors.joining(", "));
    }
}
