package slareport.letter;

import org.jspecify.annotations.Nullable;
import slareport.words.MonthWords;
import slareport.words.ReportWords;

/** The top of a mail: whose agreement, which month, and what came of it. */
final class Heading implements Block {
    private final ReportWords words;
    private final String result;
    private final @Nullable String team;

    /** @param team whose edition it is, null for everybody's */
    Heading(ReportWords words, Result result, @Nullable String team) {
        this.words = words;
        this.result = result.inWords();
        this.team = team;
    }

    @Override
    public void write(Html page) {
        page.element(
                "p",
                words.agreement().title() + " · " + words.agreement().company(),
                "class",
                Style.DARK_MUTED,
                "style",
                Style.FONT + Style.SMALL + Style.MUTED + "margin:0 0 2px;" + Style.BREAKING);
        page.element(
                "h1",
                month() + ": " + result,
                "class",
                Style.DARK_INK,
                "style",
                Style.FONT + Style.INK + "font-size:22px;line-height:28px;font-weight:bold;margin:0 0 4px;");
        Section.note(page, state());
        if (team != null) {
            Section.note(page, words.say("letter.team", team));
        }
    }

    @Override
    public void write(PlainText text) {
        text.line(words.agreement().title() + " · " + words.agreement().company());
        text.line(month() + ": " + result);
        text.line(state());
        if (team != null) {
            text.line(words.say("letter.team", team));
        }
    }

    private String month() {
        return words.texts().capitalised(words.texts().month(words.review().month()));
    }

    private String state() {
        return new MonthWords(words).state() + " · "
                + words.say("as.of", words.texts().moment(words.asOf()));
    }
}
