package slareport.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a column, sorted by what they usually say.
 *
 * @param byMeaning the most frequent first
 * @param unsorted those of which it is not known
 */
record SortedWords(Map<String, List<WordCount>> byMeaning, List<WordCount> unsorted) {
    /** Sorts words; a meaning called {@code open} is left to whoever confirms the draft. */
    static SortedWords of(String column, List<WordCount> words, Lexicon lexicon) {
        Map<String, List<WordCount>> sorted = new LinkedHashMap<>();
        List<WordCount> unsorted = new ArrayList<>();
        for (WordCount word : words) {
            Optional<String> meaning = lexicon.meaning(column, word.written()).filter(found -> !found.equals("open"));
            meaning.ifPresentOrElse(
                    found -> sorted.computeIfAbsent(found, unused -> new ArrayList<>())
                            .add(word),
                    () -> unsorted.add(word));
        }
        return new SortedWords(sorted, unsorted);
    }

    List<String> written(String meaning) {
        return byMeaning.getOrDefault(meaning, List.of()).stream()
                .map(WordCount::written)
                .toList();
    }
}
