package slareport.letter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import slareport.agreement.Side;
import slareport.measure.Figure;
import slareport.words.MonthChange;
import slareport.words.Palette;
import slareport.words.ReportWords;
import slareport.words.Standing;
import slareport.words.StandingNote;

/** A row for each commitment under its side: what was promised, what came of it, and how that stands. */
final class Scorecard implements Block {
    private final ReportWords words;
    private final List<Standing> standings;

    Scorecard(ReportWords words, List<Standing> standings) {
        this.words = words;
        this.standings = standings;
    }

    @Override
    public void write(Html page) {
        Section.heading(page, words.say("scorecard.title"));
        page.open("table", Style.facts("border-collapse:collapse;table-layout:fixed;"));
        ColumnHead.row(
                page,
                new ColumnHead(words.say("scorecard.promise"), "left", "38%"),
                new ColumnHead(words.say("scorecard.actual") + " / " + words.say("scorecard.target"), "right", "28%"),
                new ColumnHead(words.say("scorecard.status") + " / " + words.say("scorecard.change"), "right", "34%"));
        for (Side side : Side.values()) {
            List<Standing> own = of(side);
            if (!own.isEmpty()) {
                page.open("tr");
                page.element(
                                "th",
                                words.commitments().side(side),
                                "colspan",
                                "3",
                                "align",
                                "left",
                                "scope",
                                "colgroup",
                                "style",
                                Style.FONT + Style.SMALL + "font-weight:bold;padding:5px 8px;"
                                        + Style.on(Palette.tint(side), Palette.colour(side)))
                        .close();
                own.forEach(standing -> row(page, standing));
            }
        }
        page.close();
    }

    @Override
    public void write(PlainText text) {
        text.heading(words.say("scorecard.title"));
        for (Side side : Side.values()) {
            List<Standing> own = of(side);
            if (!own.isEmpty()) {
                text.gap().line(words.commitments().side(side) + ":");
                own.forEach(standing -> row(text, standing));
            }
        }
    }

    private List<Standing> of(Side side) {
        return standings.stream().filter(standing -> standing.isBy(side)).toList();
    }

    private void row(Html page, Standing standing) {
        page.open("tr");
        cell(page, "left");
        page.element("strong", words.commitments().promise(standing.commitment()));
        small(page, words.commitments().details(standing.commitment()));
        small(page, new StandingNote(words).of(standing));
        page.close();
        cell(page, "right");
        page.element("strong", actual(standing));
        small(page, target(standing));
        page.close();
        cell(page, "right");
        Pill.write(page, words, standing);
        change(standing).ifPresent(change -> small(page, change.told(words.texts())));
        page.close(2);
    }

    private static void cell(Html page, String align) {
        page.open(
                "td",
                "align",
                align,
                "valign",
                "top",
                "class",
                Style.DARK_INK + " " + Style.DARK_LINE,
                "style",
                Style.CELL + Style.BREAKING);
    }

    private static void small(Html page, String text) {
        if (!text.isEmpty()) {
            page.empty("br")
                    .element(
                            "span",
                            text,
                            "class",
                            Style.DARK_MUTED,
                            "style",
                            "font-size:12px;line-height:16px;" + Style.MUTED);
        }
    }

    private void row(PlainText text, Standing standing) {
        text.item(words.status(standing) + " – " + words.commitments().promise(standing.commitment()));
        text.below(words.commitments().details(standing.commitment()));
        text.below(words.say("attention.gap", actual(standing), target(standing)));
        text.below(change(standing).map(this::sentence).orElse(""));
        text.below(new StandingNote(words).of(standing));
    }

    private String actual(Standing standing) {
        Figure figure = standing.figure();
        BigDecimal value = figure == null ? null : figure.value();
        return value == null ? "–" : words.units().words(standing.known().unit(), value);
    }

    private String target(Standing standing) {
        return words.commitments().target(standing.commitment(), words.review().month());
    }

    private Optional<MonthChange> change(Standing standing) {
        return Optional.ofNullable(MonthChange.of(words, standing));
    }

    private String sentence(MonthChange change) {
        return change.number().signum() == 0
                ? words.say("letter.change.none")
                : words.say("letter.change", change.told(words.texts()));
    }
}
