package slareport.crm;

import java.util.Map;
import slareport.facts.Spelling;

/** What the words of a column mean; words that are not mapped stay as they are. */
final class WordMapping {
    private final Map<String, String> canonicalByFolded;

    /** @param canonicalByFolded canonical word by the folded word of the export */
    WordMapping(Map<String, String> canonicalByFolded) {
        this.canonicalByFolded = Map.copyOf(canonicalByFolded);
    }

    /** Whether every word stays as it is. */
    boolean isEmpty() {
        return canonicalByFolded.isEmpty();
    }

    /** The canonical word for a stripped one. */
    String canonical(String word) {
        return isEmpty() ? word : canonicalByFolded.getOrDefault(Spelling.folded(word), word);
    }
}
