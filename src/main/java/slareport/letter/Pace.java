package slareport.letter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import slareport.measure.Figure;
import slareport.words.Palette;
import slareport.words.ReportWords;
import slareport.words.Standing;

/** How far a month that runs has come: its working time, and what grows with it. Nothing for a month that has ended. */
final class Pace implements Block {
    private final ReportWords words;
    private final List<Standing> growing;

    Pace(ReportWords words, List<Standing> standings) {
        this.words = words;
        this.growing = standings.stream().filter(Pace::isProjected).toList();
    }

    private static boolean isProjected(Standing standing) {
        return standing.figure() != null && standing.figure().projection() != null;
    }

    @Override
    public void write(Html page) {
        if (!words.review().running()) {
            return;
        }
        Section.heading(page, words.say("letter.pace.title"));
        Section.paragraph(page, elapsed());
        BigDecimal elapsed = words.review().elapsed();
        if (elapsed != null) {
            bar(page, elapsed, Palette.SLATE);
        }
        for (Standing standing : growing) {
            page.open("p", "class", Style.DARK_INK, "style", Style.PARAGRAPH + "margin:10px 0 4px;" + Style.BREAKING);
            page.element("strong", words.commitments().shortly(standing.commitment()) + ": ")
                    .text(" " + soFar(standing.known()) + " ");
            Pill.write(page, words, standing);
            page.close();
            if (standing.attainment() != null) {
                bar(
                        page,
                        standing.attainment(),
                        Palette.colour(standing.commitment().by()));
            }
        }
    }

    @Override
    public void write(PlainText text) {
        if (!words.review().running()) {
            return;
        }
        text.heading(words.say("letter.pace.title")).line(elapsed());
        for (Standing standing : growing) {
            text.item(words.status(standing) + " – " + words.commitments().shortly(standing.commitment()))
                    .below(soFar(standing.known()));
        }
    }

    private String elapsed() {
        BigDecimal elapsed = words.review().elapsed();
        return elapsed == null || elapsed.signum() == 0
                ? words.say("letter.pace.nothing")
                : words.say("letter.pace.elapsed", words.texts().percent(elapsed, 0));
    }

    private String soFar(Figure figure) {
        return words.say(
                "letter.pace.projected",
                told(figure, Objects.requireNonNull(figure.value())),
                words.commitment(figure.commitment())
                        .map(commitment -> words.commitments().target(commitment, figure.month()))
                        .orElse("–"),
                told(figure, Objects.requireNonNull(figure.projection())));
    }

    private String told(Figure figure, BigDecimal value) {
        return words.units().words(figure.unit(), value);
    }

    /** A share as a bar; the sentence above it says the same. */
    private static void bar(Html page, BigDecimal share, String colour) {
        int percent = share.movePointRight(2).intValue();
        int filled = Math.max(1, Math.min(100, percent));
        page.open("table", Style.table("table-layout:fixed;")).open("tr");
        part(page, filled, colour);
        if (filled < 100) {
            part(page, 100 - filled, Palette.HAIRLINE);
        }
        page.close(2);
    }

    private static void part(Html page, int percent, String colour) {
        page.open(
                        "td",
                        "width",
                        percent + "%",
                        "height",
                        "8",
                        "bgcolor",
                        "#" + colour,
                        "style",
                        "height:8px;line-height:8px;font-size:1px;background:#" + colour + ";")
                .close();
    }
}
