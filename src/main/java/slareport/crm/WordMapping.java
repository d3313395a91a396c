package slareport.crm;

import java.util.HashMap;
import java.util.Map;
import slareport.facts.Spelling;

/** What the words of a column mean; words that are not mapped stay as they are. For use by one thread. */
final class WordMapping {
    /** Enough for the words of a real column, and a bound where every row has its own. */
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, String> canonicalByFolded;
    private final Map<String, String> remembered = new HashMap<>();

    /** @param canonicalByFolded canonical word by the folded word of the export */
    WordMapping(Map<String, String> canonicalByFolded) {
        this.canonicalByFolded = Map.copyOf(canonicalByFolded);
    }

    /** The canonical word for a stripped one. */
    String canonical(String word) {
        if (canonicalByFolded.isEmpty()) {
            return word;
        }
        String known = remembered.get(word);
        if (known == null) {
            known = canonicalByFolded.getOrDefault(Spelling.folded(word), word);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(word, known);
            }
        }
        return known;
    }
}
