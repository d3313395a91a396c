package slareport.crm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import slareport.facts.Spelling;

/** The words for yes and no in English, Spanish and Portuguese. */
final class TruthWords {
    private static final List<String> YES =
            List.of("true", "yes", "y", "1", "si", "sim", "s", "verdadero", "verdadeiro", "x");
    private static final List<String> NO = List.of("false", "no", "n", "0", "nao", "falso");
    private static final Map<String, Boolean> WORDS = new HashMap<>();

    static {
        YES.forEach(word -> WORDS.put(word, true));
        NO.forEach(word -> WORDS.put(word, false));
    }

    private TruthWords() {}

    /** What a word says, or null when it is neither. */
    static @Nullable Boolean of(String word) {
        Boolean plain = WORDS.get(word);
        return plain != null ? plain : WORDS.get(Spelling.folded(word));
    }
}
