package slareport.letter;

import java.util.regex.Pattern;

/** Text from outside in a form that can do nothing but be read: one line, nothing that reorders its surroundings. */
final class InertText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final Pattern BREAKS_AND_BLANKS = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");
    // mail programs make a link of whatever looks like an address; an invisible joiner within keeps them from it
    private static final Pattern ADDRESS_LIKE =
            Pattern.compile("(?<=:)(?=//)|(?<=[\\p{L}\\p{N}][.@])(?=\\p{L}{2})|(?<=@)(?=[\\p{L}\\p{N}])");
    private static final String WORD_JOINER = "\u2060";
    private static final String CUT = "…";

    private InertText() {}

    /** The text in one line, with a visible sign in place of each character that is no text. */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        BREAKS_AND_BLANKS
                .matcher(text)
                .replaceAll(" ")
                .codePoints()
                .map(InertText::visible)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The same, so that no program makes a link of any part of it. */
    static String unlinked(String text) {
        return ADDRESS_LIKE.matcher(of(text)).replaceAll(WORD_JOINER);
    }

    /** The text in one line of at most so many characters, cut off visibly when it is longer. */
    static String of(String text, int longest) {
        String line = of(text).strip();
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, longest - 1)).stripTrailing() + CUT;
    }

    private static int visible(int character) {
        boolean reorders = (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0x200E
                || character == 0x200F
                || character == 0x061C;
        boolean isNoText = Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE
                || (character & 0xFFFE) == 0xFFFE;
        return reorders || isNoText ? REPLACEMENT : character;
    }
}
