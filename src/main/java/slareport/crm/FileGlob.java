package slareport.crm;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A pattern for names of files relative to the exports folder, ignoring case. Names are texts here, for without a locale
 * the system cannot turn each name that it lists back into a path.
 */
final class FileGlob {
    private static final int DEEPEST = 12;

    private final String pattern;
    private final Pattern regex;

    /** @throws java.util.regex.PatternSyntaxException when it is no glob */
    FileGlob(String pattern) {
        this.pattern = pattern.strip();
        this.regex = GlobSyntax.compiled(this.pattern.toLowerCase(Locale.ROOT));
    }

    boolean matches(String fileName) {
        return regex.matcher(fileName.toLowerCase(Locale.ROOT)).matches();
    }

    /** How many folders deep matching files can lie, the exports folder itself being 1. */
    int depth() {
        return pattern.contains("**")
                ? DEEPEST
                : 1 + (int) pattern.chars().filter(c -> c == '/').count();
    }

    @Override
    public String toString() {
        return pattern;
    }
}
