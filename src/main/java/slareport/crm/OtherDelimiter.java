package slareport.crm;

import java.util.Optional;

/** Tells from a header that is all one field that the file is divided by another character than the expected one. */
final class OtherDelimiter {
    private static final String USUAL = ";\t|,";

    private OtherDelimiter() {}

    /** The delimiter that the header is divided by, as it is written in the configuration, or empty when it fits. */
    static Optional<String> of(Header header, FileFormat format) {
        String only = header.only();
        if (only == null) {
            return Optional.empty();
        }
        return USUAL.chars()
                .mapToObj(c -> (char) c)
                .filter(c -> c != format.delimiter() && only.indexOf(c) >= 0)
                .findFirst()
                .map(OtherDelimiter::name);
    }

    /** The value for the setting. */
    static String name(char delimiter) {
        return delimiter == '\t' ? "tab" : "\"" + delimiter + "\"";
    }
}
