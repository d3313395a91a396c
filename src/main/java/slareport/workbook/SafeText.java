package slareport.workbook;

import java.util.regex.Pattern;

/**
 * Text from outside in a form that every spreadsheet program shows as it is: without control characters, without
 * anything that reorders its surroundings, within Excel's limit, and never read as a formula.
 */
final class SafeText {
    /** The most characters that a cell holds. */
    static final int LONGEST = 32_767;

    private static final String CUT = " […]";
    private static final char REPLACEMENT = '\uFFFD';
    private static final int CONTROL_PICTURES = 0x2400;
    private static final char DELETE = '\u007F';
    /** Between these two, the first mark left out, every character is shown as it is. */
    private static final char FIRST_LETTER = '\u00A0';

    private static final char FIRST_MARK = '\u200E';
    private static final Pattern LINE_BREAKS_AND_TABS = Pattern.compile("[\\t\\n\\r\\x{85}\\x{2028}\\x{2029}]+");
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SafeText() {}

    /** The text in one line with a visible sign in place of each character that a cell cannot hold; cut off visibly when too long. */
    static String of(String text) {
        return isPlain(text) ? text : mended(text);
    }

    /** Nearly all texts are, and there may be hundreds of thousands of them. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isAscii = character >= ' ' && character < DELETE;
            boolean isLetter = character >= FIRST_LETTER && character < FIRST_MARK;
            if (!isAscii && !isLetter) {
                return false;
            }
        }
        return text.length() <= LONGEST && !text.contains("_x");
    }

    private static String mended(String text) {
        String line = LINE_BREAKS_AND_TABS.matcher(text).replaceAll(" ");
        StringBuilder clean = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (Character.isHighSurrogate(character)
                    && i + 1 < line.length()
                    && Character.isLowSurrogate(line.charAt(i + 1))) {
                clean.append(character).append(line.charAt(++i));
            } else {
                clean.append(visible(character));
            }
        }
        // Excel reads _x000D_ as a control character unless the underscore is itself written that way
        String escaped = LOOKS_ESCAPED.matcher(clean).replaceAll("_x005F_");
        return escaped.length() <= LONGEST ? escaped : cut(escaped);
    }

    /** Whether a program might take the text for a formula when it is edited or exported. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    private static char visible(char character) {
        if (character < ' ') {
            return (char) (CONTROL_PICTURES + character);
        }
        if (character == DELETE) {
            return '\u2421';
        }
        boolean reorders = (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2066' && character <= '\u2069')
                || character == '\u200E'
                || character == '\u200F';
        boolean unusable =
                Character.isISOControl(character) || Character.isSurrogate(character) || character >= '\uFFFE';
        return reorders || unusable ? REPLACEMENT : character;
    }

    private static String cut(String text) {
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
