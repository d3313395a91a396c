package slareport.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;
import slareport.words.Palette;

/**
 * How a cell looks. Equal looks share one style of the workbook.
 *
 * @param size of the font in points
 * @param ink colour of the text, as {@code RRGGBB}
 * @param fill colour behind it, null for none
 * @param edge colour of the edge, meaningless without one
 * @param format Excel's number format
 * @param quoted whether Excel is told that the text is no formula, whatever it starts with
 */
record Look(
        double size,
        boolean bold,
        boolean italic,
        String ink,
        @Nullable String fill,
        HorizontalAlignment align,
        boolean wrap,
        Edge line,
        String edge,
        String format,
        boolean quoted) {

    /** Lines around a cell. */
    enum Edge {
        NONE,
        /** A thin line below, between the rows of a table. */
        ROW,
        /** A line below the head of a table. */
        HEAD,
        /** A thick line above, the accent of a card. */
        ACCENT,
        /** A thin line all around. */
        FRAME
    }

    static final String GENERAL = "General";

    static Look text(double size, String ink) {
        return new Look(
                size,
                false,
                false,
                ink,
                null,
                HorizontalAlignment.LEFT,
                false,
                Edge.NONE,
                Palette.HAIRLINE,
                GENERAL,
                false);
    }

    Look asBold() {
        return new Look(size, true, italic, ink, fill, align, wrap, line, edge, format, quoted);
    }

    Look asItalic() {
        return new Look(size, bold, true, ink, fill, align, wrap, line, edge, format, quoted);
    }

    Look in(String newInk) {
        return new Look(size, bold, italic, newInk, fill, align, wrap, line, edge, format, quoted);
    }

    Look on(String newFill) {
        return new Look(size, bold, italic, ink, newFill, align, wrap, line, edge, format, quoted);
    }

    Look to(HorizontalAlignment newAlign) {
        return new Look(size, bold, italic, ink, fill, newAlign, wrap, line, edge, format, quoted);
    }

    Look wrapped() {
        return new Look(size, bold, italic, ink, fill, align, true, line, edge, format, quoted);
    }

    Look lined(Edge newLine, String colour) {
        return new Look(size, bold, italic, ink, fill, align, wrap, newLine, colour, format, quoted);
    }

    Look as(String newFormat) {
        return new Look(size, bold, italic, ink, fill, align, wrap, line, edge, newFormat, quoted);
    }

    Look asQuoted() {
        return new Look(size, bold, italic, ink, fill, align, wrap, line, edge, format, true);
    }

    /** Whether text keeps a distance from what lies to its left: in tables and on coloured grounds. */
    boolean isIndented() {
        return align == HorizontalAlignment.LEFT && (fill != null || line != Edge.NONE);
    }
}
