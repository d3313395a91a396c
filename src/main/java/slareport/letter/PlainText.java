package slareport.letter;

/** Writes paragraphs as plain text in lines of at most {@value #WIDTH} characters, as long as words are not longer. */
final class PlainText {
    static final int WIDTH = 76;

    private final StringBuilder text = new StringBuilder();

    /** A line of text that stands out, with an empty line before it. */
    PlainText heading(String heading) {
        gap();
        return line(heading).line("-".repeat(Math.min(WIDTH, length(InertText.unlinked(heading)))));
    }

    /** An empty line, unless there is one already. */
    PlainText gap() {
        if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
        return this;
    }

    /** Text that begins on a line of its own. */
    PlainText line(String line) {
        return wrapped("", "", InertText.unlinked(line));
    }

    /** Text under a line, a little to the right of it. */
    PlainText below(String line) {
        return wrapped("  ", "  ", InertText.unlinked(line));
    }

    /** Text whose further lines stand a little to the right of its first. */
    PlainText item(String line) {
        return wrapped("", "  ", InertText.unlinked(line));
    }

    /** Text that people copy, as a path, on a line of its own. */
    PlainText verbatim(String line) {
        text.append("  ").append(InertText.of(line)).append('\n');
        return this;
    }

    /** All of it, ending with a line break. */
    String text() {
        return text.toString();
    }

    private PlainText wrapped(String first, String others, String line) {
        if (line.isBlank()) {
            return this;
        }
        StringBuilder current = new StringBuilder(first);
        boolean isFresh = true;
        for (String word : line.strip().split(" ", -1)) {
            if (!isFresh && length(current) + 1 + length(word) > WIDTH) {
                text.append(current).append('\n');
                current = new StringBuilder(others);
                isFresh = true;
            }
            current.append(isFresh ? "" : " ").append(word);
            isFresh = false;
        }
        text.append(current).append('\n');
        return this;
    }

    private static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
