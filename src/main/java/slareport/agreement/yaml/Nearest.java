package slareport.agreement.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Nearest {
    /** A word of fewer letters begins too many others to mean one of them. */
    private static final int SHORTEST_START = 4;

    private Nearest() {}

    /** A question that proposes the most similar known word, or nothing when none is similar. */
    public static String question(String word, Collection<String> known) {
        return to(word, known)
                .map(nearest -> " Did you mean \"" + nearest + "\"?")
                .orElse("");
    }

    /** The most similar known word, the first of equals, empty when none is similar. */
    public static Optional<String> to(String word, Collection<String> known) {
        Optional<String> nearest = known.stream()
                .filter(candidate -> word.length() >= SHORTEST_START && candidate.startsWith(word))
                .findFirst();
        if (nearest.isPresent()) {
            return nearest;
        }
        int fewest = Math.max(2, word.length() / 3) + 1;
        for (String candidate : known) {
            int edits = edits(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (edits < fewest && edits < candidate.length()) {
                fewest = edits;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** Levenshtein distance: letters to insert, drop or exchange. */
    public static int edits(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int exchanged = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchanged, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[to.length()];
    }
}
