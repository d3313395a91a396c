package slareport.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import slareport.crm.FileProfile.Understanding;
import slareport.facts.Entity;

/** Proposes what the words mean that the job does not know by itself. */
final class WordValues {
    private static final Map<Entity, List<String>> COLUMNS =
            Map.of(Entity.ACTIVITIES, List.of("type", "direction"), Entity.DEALS, List.of("outcome"));

    private WordValues() {}

    /** Sets the words that can be sorted, and gives whether there were any; the others are listed in comments. */
    static boolean propose(SetupDraft setup, Seen seen, Lexicon lexicon) {
        boolean any = false;
        for (Map.Entry<Entity, List<String>> ofEntity : COLUMNS.entrySet()) {
            Entity entity = ofEntity.getKey();
            for (String column : ofEntity.getValue()) {
                Map<String, List<String>> sorted = new TreeMap<>();
                for (WordCount word : unknown(seen, entity, column)) {
                    meaning(entity, column, word, lexicon)
                            .ifPresent(meaning -> sorted.computeIfAbsent(meaning, unused -> new ArrayList<>())
                                    .add(word.written()));
                }
                if (!sorted.isEmpty()) {
                    setup.of(entity).setWords(column, sorted);
                    any = true;
                }
            }
        }
        return any;
    }

    /** The words of a column that mean nothing to the job. */
    static List<WordCount> unknown(Seen seen, Entity entity, String column) {
        return seen.words(entity, column).stream()
                .filter(word -> word.understanding() == Understanding.UNKNOWN)
                .filter(word -> !word.written().contains("${"))
                .toList();
    }

    /** The columns of an entity whose words the job has to understand. */
    static List<String> columns(Entity entity) {
        return COLUMNS.getOrDefault(entity, List.of());
    }

    /** A deal that is neither won nor lost is still open. */
    private static Optional<String> meaning(Entity entity, String column, WordCount word, Lexicon lexicon) {
        Optional<String> meaning = lexicon.meaning(column, word.written());
        return entity == Entity.DEALS ? Optional.of(meaning.orElse("open")) : meaning;
    }
}
