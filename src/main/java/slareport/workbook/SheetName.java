package slareport.workbook;

import java.util.Locale;

/** The sheets, in their order, with tabs in the accent of the side whose work they show. */
enum SheetName {
    SUMMARY(Theme.INK),
    TREND(Theme.SLATE),
    FUNNEL(Theme.SLATE),
    RESPONSE(Theme.ORANGE),
    FOLLOW_UP(Theme.ORANGE),
    CLOSED_LOOP(Theme.ORANGE),
    PEOPLE(Theme.ORANGE),
    SOURCES(Theme.BLUE),
    PIPELINE(Theme.ORANGE),
    /** Only there when the agreement has a goal for the year. */
    PLAN(Theme.SLATE),
    TARGETS(Theme.SLATE),
    EXCEPTIONS(Theme.ORANGE),
    /** A line leads to it, where anything changed. */
    CHANGES(Theme.HAIRLINE),
    QUALITY(Theme.HAIRLINE),
    AGREEMENT(Theme.HAIRLINE);

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
