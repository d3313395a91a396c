package slareport.crm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import slareport.crm.preset.PresetExport;
import slareport.facts.Spelling;

/** Turns an entity's plan into one for files that are a certain export of a CRM; what is configured wins. */
final class PresetPlans {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.forLanguageTag("pt-BR"));

    private final AgreedWords agreed;

    PresetPlans(AgreedWords agreed) {
        this.agreed = agreed;
    }

    /** A plan with the words and dates of its export as well, by which files are read. */
    EntityPlan complete(EntityPlan plan) {
        PresetExport export = plan.export();
        return export.isCanonical() ? plan : plan.with(plan.values().with(patterns(export)), words(plan, export));
    }

    private static List<DatePattern> patterns(PresetExport export) {
        List<DatePattern> patterns = new ArrayList<>();
        for (String pattern : export.datePatterns()) {
            LANGUAGES.forEach(language -> patterns.add(DatePatterns.of(pattern, language)));
        }
        return patterns;
    }

    private Map<String, WordMapping> words(EntityPlan plan, PresetExport export) {
        Map<String, WordMapping> words = new HashMap<>();
        Set<String> columns = new HashSet<>(export.values().keySet());
        columns.addAll(export.otherwise().keySet());
        columns.addAll(export.ifEmpty().keySet());
        columns.addAll(plan.words().keySet());
        for (String column : columns) {
            WordMapping configured = plan.wordsOf(column);
            Map<String, String> canonical = new HashMap<>();
            agreed.words(column).forEach((folded, word) -> canonical.put(folded, word));
            export.values().getOrDefault(column, Map.of()).forEach((key, spellings) -> {
                String word = agreed.spelled(column, key);
                canonical.putIfAbsent(Spelling.folded(key), word);
                // what the agreement itself calls by this word is meant, whatever the CRM's users mean as a rule
                spellings.forEach(spelling -> canonical.putIfAbsent(Spelling.folded(Blanks.stripped(spelling)), word));
            });
            String ifEmpty = export.ifEmpty().get(column);
            if (ifEmpty != null) {
                canonical.put("", ifEmpty);
            }
            canonical.putAll(configured.canonicalByFolded());
            words.put(column, new WordMapping(canonical, export.otherwise().get(column)));
        }
        return words;
    }
}
