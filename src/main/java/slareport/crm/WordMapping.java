package slareport.crm;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import slareport.facts.Spelling;

/** What the words of a column mean; words that are not mapped stay as they are, unless something is said for all others. */
final class WordMapping {
    static final WordMapping NONE = new WordMapping(Map.of());

    private final Map<String, String> canonicalByFolded;
    private final @Nullable String otherwise;

    /** @param canonicalByFolded canonical word by the folded word of the export */
    WordMapping(Map<String, String> canonicalByFolded) {
        this(canonicalByFolded, null);
    }

    /** @param otherwise the canonical word for each filled-in word that is not mapped, null where they stay */
    WordMapping(Map<String, String> canonicalByFolded, @Nullable String otherwise) {
        this.canonicalByFolded = Map.copyOf(canonicalByFolded);
        this.otherwise = otherwise;
    }

    /** Whether every word stays as it is. */
    boolean isEmpty() {
        return canonicalByFolded.isEmpty() && otherwise == null;
    }

    /** The canonical word for a stripped one. */
    String canonical(String word) {
        if (isEmpty()) {
            return word;
        }
        String mapped = canonicalByFolded.get(Spelling.folded(word));
        if (mapped != null) {
            return mapped;
        }
        return otherwise == null || word.isEmpty() ? word : otherwise;
    }

    /** Whether a word is taken for what is said of all others. */
    boolean isDefault(String word) {
        return otherwise != null && !word.isEmpty() && !canonicalByFolded.containsKey(Spelling.folded(word));
    }

    /** The mapping of every word. */
    Map<String, String> canonicalByFolded() {
        return canonicalByFolded;
    }
}
