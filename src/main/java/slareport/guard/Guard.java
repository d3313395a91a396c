package slareport.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can make an export doubtful; each can be let pass once by its word. */
public enum Guard {
    /** A file still changes, lacks its finished-mark, or is not what the manifest says. */
    CHANGING,
    /** A file ends without a line end, or cannot be looked into at all. */
    UNFINISHED,
    /** A file of leads, deals or activities has no row. */
    EMPTY,
    /** An export is older than allowed. */
    STALE,
    /** A column of the last published run is gone. */
    COLUMNS,
    /** There are far fewer rows than in the last published run. */
    ROWS,
    /** Too many rows of a file cannot be used. */
    REJECTS;

    /** The word on the command line and in the database, as in {@code unfinished}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The guard of a word, ignoring case and blanks around it; empty when there is none. */
    public static Optional<Guard> of(String word) {
        String code = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(guard -> guard.code().equals(code))
                .findFirst();
    }

    /** All words. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Guard::code).toList();
    }
}
