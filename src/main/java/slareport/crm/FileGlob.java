package slareport.crm;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Locale;

/** A pattern for names of files relative to the exports folder, ignoring case. */
final class FileGlob {
    private static final int DEEPEST = 12;

    private final String pattern;
    private final PathMatcher matcher;

    /** @throws java.util.regex.PatternSyntaxException when it is no glob */
    FileGlob(String pattern) {
        this.pattern = pattern.strip();
        this.matcher = FileSystems.getDefault().getPathMatcher("glob:" + this.pattern.toLowerCase(Locale.ROOT));
    }

    boolean matches(String fileName) {
        return matcher.matches(Path.of(fileName.toLowerCase(Locale.ROOT)));
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
