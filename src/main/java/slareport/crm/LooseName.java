package slareport.crm;

import slareport.facts.Spelling;

/**
 * Names of configuration keys, compared by their letters and digits alone: what binds the configuration drops
 * underscores from keys, so that {@code lead_id} arrives as {@code leadid}.
 */
final class LooseName {
    private LooseName() {}

    /** The form in which two such names are equal. */
    static String of(String name) {
        String folded = Spelling.folded(name);
        StringBuilder plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                plain.append(folded.charAt(i));
            }
        }
        return plain.toString();
    }
}
