package slareport.facts;

import java.util.HashMap;
import java.util.Map;

/** Numbers repeated words so that all spellings of one word have one code; see {@link Spelling}. */
final class SpellingDictionary {
    private final Dictionary words;
    private final Map<String, Integer> codes = new HashMap<>();

    /** @param words keeps the words in their common form */
    SpellingDictionary(Dictionary words) {
        this.words = words;
    }

    /** The code of the word that a text spells. */
    int code(String text) {
        Integer known = codes.get(text);
        if (known != null) {
            return known;
        }
        int code = words.code(Spelling.folded(text));
        codes.put(text, code);
        return code;
    }
}
