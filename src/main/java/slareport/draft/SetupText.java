package slareport.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import slareport.facts.Entity;

/** Writes the settings, with what was seen behind each. */
final class SetupText {
    private final Wording wording;
    private final List<String> lines = new ArrayList<>();

    private SetupText(Wording wording) {
        this.wording = wording;
    }

    /**
     * The whole file.
     *
     * @param exports the folder of the exports, as it is written there
     */
    static String of(Wording wording, String exports, SetupDraft setup) {
        SetupText text = new SetupText(wording);
        text.lines.add("# " + wording.say("settings.draft"));
        text.lines.add("sla:");
        text.lines.add("  agreement: agreement   # " + wording.say("settings.beside"));
        text.lines.add("  exports: " + YamlText.quoted(exports));
        text.lines.add("  out: out");
        text.lines.add("  crm:");
        text.remarks(setup.common(), "    ");
        text.settings(setup.common(), "    ");
        for (Entity entity : Entity.values()) {
            text.entity(entity, setup.of(entity));
        }
        return String.join("\n", text.lines) + "\n";
    }

    private void entity(Entity entity, EntityDraft draft) {
        if (draft.isEmpty()) {
            remarks(draft, "    ");
        } else {
            lines.add("    " + EntityDraft.key(entity) + ":");
            remarks(draft, "      ");
            settings(draft, "      ");
            words(draft);
        }
    }

    /** What words mean, and behind each column in comments those of which nobody knows. */
    private void words(EntityDraft draft) {
        Set<String> columns = new LinkedHashSet<>(draft.values().keySet());
        columns.addAll(draft.unknown().keySet());
        if (columns.isEmpty()) {
            return;
        }
        boolean isAnySet = !draft.values().isEmpty();
        lines.add((isAnySet ? "      " : "      # ") + "values:   # " + wording.say("settled.values"));
        for (String column : columns) {
            Map<String, List<String>> meanings = draft.values().getOrDefault(column, Map.of());
            lines.add((meanings.isEmpty() ? "        # " : "        ") + column + ":");
            meanings.forEach((meaning, words) -> lines.add("          " + meaning + ": " + YamlText.list(words)));
            List<WordCount> unknown = draft.unknown().getOrDefault(column, List.of());
            if (!unknown.isEmpty()) {
                lines.add("          # " + wording.say("values.unknown"));
            }
            unknown.forEach(
                    word -> lines.add("          # ?: [" + YamlText.quoted(word.written()) + "]   # " + word.count()));
        }
    }

    private void remarks(EntityDraft draft, String indent) {
        draft.remarks().forEach(remark -> lines.add(indent + "# " + YamlText.comment(remark)));
    }

    private void settings(EntityDraft draft, String indent) {
        for (Map.Entry<String, EntityDraft.Line> setting : draft.lines().entrySet()) {
            Notice why = setting.getValue().why();
            lines.add(indent + setting.getKey() + ": " + setting.getValue().value()
                    + (why == null ? "" : "   # " + YamlText.comment(why.in(wording))));
        }
    }
}
