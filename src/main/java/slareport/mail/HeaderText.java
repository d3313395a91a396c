package slareport.mail;

/** Texts from anywhere, made fit for the header of a mail: nothing in them ends a line or hides what follows. */
final class HeaderText {
    private static final int FIRST_EMBEDDING = 0x202A;
    private static final int LAST_OVERRIDE = 0x202E;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2069;

    private HeaderText() {}

    /**
     * The text with a space for everything that is no visible character, cut when it is longer.
     *
     * @param longest how many code points it may have
     */
    static String of(String text, int longest) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (breaks(point)) {
                line.append(' ');
            } else {
                line.appendCodePoint(point);
            }
        });
        // what looks like an encoded word would be decoded by the reader's program into what was taken out here
        String plain = line.toString().replace("=?", "= ?").strip().replaceAll(" {2,}", " ");
        return plain.codePointCount(0, plain.length()) <= longest
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }

    /** Whether a code point ends lines, turns the direction of writing, or is nothing at all. */
    static boolean breaks(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default ->
                (point >= FIRST_EMBEDDING && point <= LAST_OVERRIDE)
                        || (point >= FIRST_ISOLATE && point <= LAST_ISOLATE);
        };
    }
}
