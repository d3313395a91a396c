package slareport.letter;

import slareport.words.Palette;

/**
 * How the page looks. Everything is said beside each element, since many mail programs read no style sheets; the one sheet
 * there is only turns the grounds dark where the reader wants that.
 */
final class Style {
    static final String FONT = "font-family:-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif;";
    static final String INK = "color:#" + Palette.INK + ";";
    static final String MUTED = "color:#" + Palette.MUTED + ";";
    static final String SMALL = "font-size:13px;line-height:18px;";
    static final String TEXT = "font-size:15px;line-height:21px;";
    static final String SECTION = FONT + INK + "font-size:17px;line-height:22px;font-weight:bold;margin:24px 0 8px;";
    static final String PARAGRAPH = FONT + TEXT + INK + "margin:0 0 8px;";
    static final String NOTE = FONT + SMALL + MUTED + "margin:6px 0 0;";
    static final String CELL = FONT + INK + "font-size:14px;line-height:19px;border-bottom:1px solid #"
            + Palette.HAIRLINE + ";padding:8px 6px 8px 0;";

    /** Names from outside may be longer than a telephone is wide. */
    static final String BREAKING = "word-break:break-word;overflow-wrap:anywhere;";

    /** For the elements that the sheet turns dark. */
    static final String DARK_INK = "ink";

    static final String DARK_MUTED = "muted";
    static final String DARK_LINE = "line";

    static final String DARK_SHEET = "<style>@media (prefers-color-scheme:dark){"
            + ".back{background:#101418!important}.page{background:#1B2026!important}"
            + ".ink{color:#E8ECF0!important}.muted{color:#AEB8C2!important}.line{border-color:#3B444E!important}"
            + "}</style>";

    private Style() {}

    /** The attributes of a table that only arranges, as wide as there is room. */
    static String[] table(String style) {
        return new String[] {
            "role",
            "presentation",
            "width",
            "100%",
            "cellpadding",
            "0",
            "cellspacing",
            "0",
            "border",
            "0",
            "style",
            style
        };
    }

    /** The attributes of a table that holds rows of facts. */
    static String[] facts(String style) {
        return new String[] {"width", "100%", "cellpadding", "0", "cellspacing", "0", "border", "0", "style", style};
    }

    /** A ground that stays as it is in the dark, with ink that goes with it. */
    static String on(String ground, String ink) {
        return "background:#" + ground + ";color:#" + ink + ";";
    }
}
