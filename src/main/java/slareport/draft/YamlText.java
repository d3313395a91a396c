package slareport.draft;

import java.util.Collection;
import java.util.stream.Collectors;

/** Writes texts from exports into YAML so that they stay what they are. */
final class YamlText {
    private YamlText() {}

    /** A scalar between quotation marks. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (isPlain(c)) {
                quoted.appendCodePoint(c);
            } else if (c <= 0xFFFF) {
                quoted.append(String.format("\\u%04X", c));
            } else {
                quoted.append(String.format("\\U%08X", c));
            }
        });
        return quoted.append('"').toString();
    }

    /** A list on one line. */
    static String list(Collection<String> texts) {
        return texts.stream().map(YamlText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A text for a comment, which ends with its line. */
    static String comment(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> line.appendCodePoint(isPlain(c) ? c : ' '));
        return line.toString();
    }

    private static boolean isPlain(int c) {
        int type = Character.getType(c);
        return c >= ' '
                && c != 0x7F
                && type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
