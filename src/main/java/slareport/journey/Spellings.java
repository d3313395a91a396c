package slareport.journey;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import slareport.facts.Dictionary;
import slareport.facts.Spelling;

/** Which texts of a dictionary are spellings of certain words. */
final class Spellings {
    private final boolean[] matches;

    Spellings(Dictionary dictionary, Collection<String> words) {
        Set<String> folded = new HashSet<>();
        words.forEach(word -> folded.add(Spelling.folded(word)));
        matches = new boolean[dictionary.size()];
        for (int code = 0; code < matches.length; code++) {
            matches[code] = code != Dictionary.EMPTY && folded.contains(Spelling.folded(dictionary.text(code)));
        }
    }

    boolean has(int code) {
        return matches[code];
    }
}
