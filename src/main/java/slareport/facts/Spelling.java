package slareport.facts;

import java.text.Normalizer;
import java.util.Locale;

/** How words of exports and agreements are compared: ignoring case, accents and surrounding blanks. */
public final class Spelling {
    private Spelling() {}

    /** The form in which two spellings of the same word are equal. */
    public static String folded(String word) {
        String stripped = word.strip();
        String plain = stripped;
        for (int i = 0; i < stripped.length(); i++) {
            if (stripped.charAt(i) >= 0x80) {
                plain = Normalizer.normalize(stripped, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
                break;
            }
        }
        return plain.toLowerCase(Locale.ROOT);
    }
}
