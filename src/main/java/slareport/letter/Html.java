package slareport.letter;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes a page of which only the code decides on elements and attributes: whatever else is written is escaped. An element
 * is open until it is closed; names and values of its attributes alternate.
 */
final class Html {
    // without it some programs draw the two signs as coloured pictures
    private static final String AS_TEXT = "\uFE0E";

    private final StringBuilder page = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. */
    Html open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** Writes an element that has no end, as an image. */
    Html empty(String element, String... attributes) {
        tag(element, attributes);
        return this;
    }

    /** Closes the innermost elements that are open, so many of them. */
    Html close(int count) {
        for (int i = 0; i < count; i++) {
            page.append("</").append(open.pop()).append('>');
        }
        page.append('\n');
        return this;
    }

    /** Closes the innermost element that is open. */
    Html close() {
        return close(1);
    }

    /** Writes text in which no mail program finds a link. */
    Html text(String text) {
        page.append(escaped(InertText.unlinked(text)).replaceAll("[✔✖]", "$0" + AS_TEXT));
        return this;
    }

    /** Writes text that people copy, as a path. */
    Html verbatim(String text) {
        page.append(escaped(InertText.of(text)));
        return this;
    }

    /** An element with text in it. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Writes what the code itself says, as a style sheet; nothing from outside may be part of it. */
    Html own(String markup) {
        page.append(markup);
        return this;
    }

    /** The whole page; all elements must be closed. */
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return page.toString();
    }

    private void tag(String element, String... attributes) {
        page.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(InertText.of(attributes[i + 1])))
                    .append('"');
        }
        page.append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
