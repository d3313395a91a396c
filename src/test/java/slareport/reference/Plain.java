package slareport.reference;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as people mean them: case, accents and blanks around them do not tell two values apart. */
final class Plain {
    private Plain() {}

    static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
