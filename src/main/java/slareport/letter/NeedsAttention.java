package slareport.letter;

import java.util.List;
import java.util.Optional;
import slareport.words.GapWords;
import slareport.words.MaturityNote;
import slareport.words.ReportWords;
import slareport.words.Standing;

/** The largest gaps, each with what weighs most in it; and what is too young to be judged. */
final class NeedsAttention implements Block {
    private static final int GAPS = 3;

    private final ReportWords words;
    private final List<Standing> standings;
    private final List<Standing> gaps;
    private final int shown;

    NeedsAttention(ReportWords words, List<Standing> standings) {
        this.words = words;
        this.standings = standings;
        this.gaps = Standing.shortest(standings);
        // a line that tells of one more takes the room of that one
        this.shown = gaps.size() <= GAPS + 1 ? gaps.size() : GAPS;
    }

    @Override
    public void write(Html page) {
        Section.heading(page, words.say("attention.title"));
        if (gaps.isEmpty()) {
            Section.paragraph(page, nothing());
        }
        for (Standing gap : gaps.subList(0, shown)) {
            page.open("p", "class", Style.DARK_INK, "style", Style.PARAGRAPH + Style.BREAKING);
            Pill.write(page, words, gap);
            page.text(" ").element("strong", words.commitments().shortly(gap.commitment()));
            page.empty("br").text(new GapWords(words).of(gap)).close();
        }
        more().ifPresent(text -> Section.note(page, text));
        maturing().ifPresent(text -> Section.note(page, text));
    }

    @Override
    public void write(PlainText text) {
        text.heading(words.say("attention.title"));
        if (gaps.isEmpty()) {
            text.line(nothing());
        }
        for (Standing gap : gaps.subList(0, shown)) {
            text.item(words.status(gap) + " – " + words.commitments().shortly(gap.commitment()))
                    .below(new GapWords(words).of(gap));
        }
        more().ifPresent(text::line);
        maturing().ifPresent(text::line);
    }

    private String nothing() {
        boolean isJudged = standings.stream().anyMatch(Standing::isKept);
        return words.say(isJudged ? "attention.none" : "letter.attention.unknown");
    }

    private Optional<String> more() {
        return gaps.size() > shown ? Optional.of(words.say("attention.more", gaps.size() - shown)) : Optional.empty();
    }

    private Optional<String> maturing() {
        List<String> young = standings.stream()
                .filter(Standing::isMaturing)
                .map(standing -> words.commitments().shortly(standing.commitment()) + " ("
                        + new MaturityNote(words).of(standing.figure()) + ")")
                .toList();
        return young.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("attention.maturing", words.texts().all(young)));
    }
}
