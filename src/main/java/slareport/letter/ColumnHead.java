package slareport.letter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a column of facts.
 *
 * @param align the side that the column's cells keep to
 * @param width share of the table's width, null where the cells settle it
 */
record ColumnHead(String text, String align, @Nullable String width) {
    /** Above a column as wide as its cells. */
    ColumnHead(String text, String align) {
        this(text, align, null);
    }

    /** The row of them that a table begins with. */
    static void row(Html page, ColumnHead... heads) {
        page.open("tr");
        for (ColumnHead head : heads) {
            head.write(page);
        }
        page.close();
    }

    private void write(Html page) {
        List<String> attributes = new ArrayList<>(List.of("scope", "col", "align", align));
        if (width != null) {
            attributes.addAll(List.of("valign", "bottom", "width", width));
        }
        String weight = width == null ? "" : "font-weight:bold;";
        attributes.addAll(List.of(
                "class",
                Style.DARK_MUTED,
                "style",
                Style.FONT + Style.MUTED + "font-size:12px;line-height:16px;" + weight + "padding:0 6px 6px 0;"));
        page.element("th", text, attributes.toArray(String[]::new));
    }
}
