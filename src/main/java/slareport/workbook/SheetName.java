package slareport.workbook;

import java.util.Locale;

/** The sheets, in their order. */
enum SheetName {
    SUMMARY,
    TREND,
    FUNNEL,
    RESPONSE,
    FOLLOW_UP,
    CLOSED_LOOP,
    PEOPLE,
    SOURCES,
    PIPELINE,
    /** Only there when the agreement has a goal for the year. */
    PLAN,
    TARGETS,
    EXCEPTIONS,
    /** A line leads to it, where anything changed. */
    CHANGES,
    QUALITY,
    AGREEMENT;

    /** What the tab says in the language of the texts; at most 31 characters. */
    String in(Texts texts) {
        return texts.say("sheet." + name().toLowerCase(Locale.ROOT));
    }

    /** An address in this sheet, for links. */
    String address(Texts texts, String cell) {
        return "'" + in(texts) + "'!" + cell;
    }
}
