package slareport.letter;

/** What blocks have in common: headings and paragraphs. */
final class Section {
    private Section() {}

    static void heading(Html page, String text) {
        page.element("h2", text, "class", Style.DARK_INK, "style", Style.SECTION);
    }

    static void paragraph(Html page, String text) {
        page.element("p", text, "class", Style.DARK_INK, "style", Style.PARAGRAPH);
    }

    static void note(Html page, String text) {
        page.element("p", text, "class", Style.DARK_MUTED, "style", Style.NOTE);
    }
}
