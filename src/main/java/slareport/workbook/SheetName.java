package slareport.workbook;

import java.util.Locale;
import slareport.words.Palette;
import slareport.words.Texts;

/** The sheets, in their order, with tabs in the accent of the side whose work they show. */
enum SheetName {
    SUMMARY(Palette.INK),
    TREND(Palette.SLATE),
    FUNNEL(Palette.SLATE),
    RESPONSE(Palette.ORANGE),
    FOLLOW_UP(Palette.ORANGE),
    CLOSED_LOOP(Palette.ORANGE),
    PEOPLE(Palette.ORANGE),
    SOURCES(Palette.BLUE),
    PIPELINE(Palette.ORANGE),
    /** Only there when the agreement has a goal for the year. */
    PLAN(Palette.SLATE),
    TARGETS(Palette.SLATE),
    EXCEPTIONS(Palette.ORANGE),
    /** Only there when there is anything to list. */
    TRACES(Palette.SLATE),
    /** A line leads to it, where anything changed. */
    CHANGES(Palette.HAIRLINE),
    QUALITY(Palette.HAIRLINE),
    AGREEMENT(Palette.HAIRLINE);

    private final String tab;

    SheetName(String tab) {
        this.tab = tab;
    }

    /** The colour of the tab, as {@code RRGGBB}: grey where both sides are shown, light where neither is. */
    String tab() {
        return tab;
    }

    /** What the tab says in the language of the texts; at most 31 characters. */
    String in(Texts texts) {
        return texts.say("sheet." + name().toLowerCase(Locale.ROOT));
    }

    /** An address in this sheet, for links. */
    String address(Texts texts, String cell) {
        return "'" + in(texts) + "'!" + cell;
    }
}
