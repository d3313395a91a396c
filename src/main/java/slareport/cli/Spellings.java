package slareport.cli;

import java.util.Locale;

/** How settings are spelt. */
final class Spellings {
    private Spellings() {}

    /** {@code asOf} as {@code as-of}. */
    static String dashed(String camelCase) {
        return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
