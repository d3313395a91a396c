package slareport.crm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import slareport.facts.Entity;
import slareport.facts.Spelling;

/** Checks the settings of what one entity's columns and words are called. */
final class MappingSettings {
    private final Entity entity;
    private final EntitySetup setup;
    private final AgreedColumns columns;
    private final AgreedWords words;
    private final Refusals refusals;
    private final Map<String, String> columnsByLooseName = new HashMap<>();

    MappingSettings(Entity entity, EntitySetup setup, AgreedColumns columns, AgreedWords words, Refusals refusals) {
        this.entity = entity;
        this.setup = setup;
        this.columns = columns;
        this.words = words;
        this.refusals = refusals;
        columns.of(entity).forEach(column -> columnsByLooseName.put(LooseName.of(column), column));
    }

    ColumnMapping columns() {
        Map<String, String> headers = new HashMap<>();
        new TreeMap<>(setup.columns()).forEach((key, header) -> {
            String column = columnsByLooseName.get(LooseName.of(key));
            String setting = EntityPlan.setting(entity, "columns." + key);
            if (column == null) {
                refuseColumn(setting);
            } else if (Blanks.stripped(header).isEmpty()) {
                refusals.add(setting + " is empty; expected the header of the export's column, or no such line.");
            } else if (headers.put(column, header) != null) {
                refusals.add(setting + " names the column " + column + " a second time; keep one of the lines.");
            }
        });
        return new ColumnMapping(entity, columns.of(entity), headers);
    }

    Map<String, WordMapping> words() {
        Map<String, WordMapping> mappings = new HashMap<>();
        Set<String> wordless = new HashSet<>(columns.datesOf(entity));
        wordless.addAll(AgreedColumns.numbersOf(entity));
        new TreeMap<>(setup.values()).forEach((key, values) -> {
            String column = columnsByLooseName.get(LooseName.of(key));
            String setting = EntityPlan.setting(entity, "values." + key);
            if (column == null) {
                refuseColumn(setting);
            } else if (wordless.contains(column)) {
                refusals.add(setting + " maps words, but " + column + " holds dates or numbers; remove it.");
            } else {
                mappings.put(column, new WordMapping(canonicalByFolded(column, values, setting)));
            }
        });
        return mappings;
    }

    private Map<String, String> canonicalByFolded(String column, Map<String, List<String>> values, String setting) {
        Map<String, String> canonical = new HashMap<>();
        new TreeMap<>(values).forEach((key, spellings) -> {
            String word = words.spelled(column, key);
            for (String spelling : spellings) {
                String earlier = canonical.put(Spelling.folded(Blanks.stripped(spelling)), word);
                if (earlier != null && !earlier.equals(word)) {
                    refusals.add(setting + " gives \"" + spelling + "\" to both " + earlier + " and " + word
                            + "; keep it in one of them.");
                }
            }
        });
        return canonical;
    }

    private void refuseColumn(String setting) {
        refusals.add(setting + " is no column of " + entity.code() + "; expected one of "
                + String.join(", ", new TreeSet<>(columns.of(entity)))
                + " (columns that rules of the agreement name count as well).");
    }
}
