package slareport.letter;

import java.util.List;
import java.util.Locale;
import slareport.words.Palette;

/** The page around the blocks: one column, as wide as a telephone or 600 pixels. */
final class Frame {
    private static final int LONGEST_PREVIEW = 140;

    private final Locale locale;
    private final String title;
    private final String preview;

    /** @param preview what a list of mails shows beside the subject */
    Frame(Locale locale, String title, String preview) {
        this.locale = locale;
        this.title = title;
        this.preview = preview;
    }

    /** The whole page. */
    String around(List<Block> blocks) {
        Html page = new Html();
        page.own("<!DOCTYPE html>\n").open("html", "lang", locale.toLanguageTag(), "dir", "ltr");
        head(page);
        page.open("body", "class", "back", "style", "margin:0;padding:0;background:#" + Palette.HEAD_FILL + ";");
        page.element(
                "div",
                InertText.of(preview, LONGEST_PREVIEW),
                "style",
                "display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;mso-hide:all;font-size:1px;");
        page.open("table", Style.table("")).open("tr");
        page.open("td", "align", "center", "style", "padding:12px 6px;");
        // Outlook knows no greatest width
        page.own("<!--[if mso]><table role=\"presentation\" width=\"600\"><tr><td><![endif]-->");
        page.open("table", pageTable()).open("tr").open("td", "align", "left", "style", "padding:20px 16px;");
        blocks.forEach(block -> block.write(page));
        page.close(3);
        page.own("<!--[if mso]></td></tr></table><![endif]-->");
        return page.close(5).page();
    }

    private static String[] pageTable() {
        String[] table = Style.table("max-width:600px;background:#FFFFFF;");
        String[] classed = new String[table.length + 2];
        System.arraycopy(table, 0, classed, 0, table.length);
        classed[table.length] = "class";
        classed[table.length + 1] = "page";
        return classed;
    }

    private void head(Html page) {
        page.open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.empty("meta", "name", "supported-color-schemes", "content", "light dark");
        // telephones make links of figures that look like theirs
        page.empty("meta", "name", "format-detection", "content", "telephone=no, date=no, address=no, email=no");
        page.element("title", title);
        page.own(Style.DARK_SHEET).close();
    }
}
