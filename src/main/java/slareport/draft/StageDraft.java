package slareport.draft;

import java.util.List;

/**
 * A stage that the exports know.
 *
 * @param words what they write for it, the id itself left out
 * @param isDated whether they tell when leads enter it
 */
record StageDraft(String id, List<WordCount> words, boolean isDated) {
    StageDraft {
        words = List.copyOf(words);
    }
}
