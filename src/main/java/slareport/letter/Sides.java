package slareport.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import slareport.agreement.Side;
import slareport.goal.GoalPlan;
import slareport.words.GoalWords;
import slareport.words.Headline;
import slareport.words.Palette;
import slareport.words.ReportWords;
import slareport.words.Standing;

/** How each side kept its word, in a sentence or two, and how far the year's goal is. */
final class Sides implements Block {
    private final ReportWords words;
    private final Headline headline;
    private final Map<Side, List<Standing>> sides = new EnumMap<>(Side.class);

    Sides(ReportWords words, List<Standing> standings) {
        this.words = words;
        this.headline = new Headline(words);
        standings.forEach(
                standing -> sides.computeIfAbsent(standing.commitment().by(), side -> new ArrayList<>())
                        .add(standing));
    }

    @Override
    public void write(Html page) {
        sides.forEach((side, own) ->
                card(page, Palette.colour(side), Palette.tint(side), title(side, own), headline.sentence(side, own)));
        GoalPlan plan = words.report().goal();
        if (plan != null) {
            card(page, Palette.RULE, Palette.HEAD_FILL, goalOf(plan), new GoalWords(words).soFar(plan));
        }
    }

    @Override
    public void write(PlainText text) {
        sides.forEach((side, own) -> text.gap().line(title(side, own)).below(headline.sentence(side, own)));
        GoalPlan plan = words.report().goal();
        if (plan != null) {
            text.gap().line(goalOf(plan)).below(new GoalWords(words).soFar(plan));
        }
    }

    /** What a mail program shows of the mail before it is opened. */
    String preview() {
        StringBuilder preview = new StringBuilder();
        sides.forEach(
                (side, own) -> preview.append(headline.sentence(side, own)).append(' '));
        return preview.toString();
    }

    private String title(Side side, List<Standing> own) {
        return words.commitments().side(side) + ": " + headline.count(own);
    }

    private String goalOf(GoalPlan plan) {
        return words.say("goal.whole.year", Integer.toString(plan.goal().year()));
    }

    private static void card(Html page, String accent, String ground, String title, String sentence) {
        page.open("table", Style.table("margin:10px 0 0;")).open("tr");
        page.open(
                "td",
                "style",
                Style.FONT + "padding:10px 12px;border-left:4px solid #" + accent + ";" + Style.on(ground, Palette.INK)
                        + Style.BREAKING);
        page.element(
                "p",
                title,
                "style",
                "margin:0 0 2px;font-size:17px;line-height:22px;font-weight:bold;color:#"
                        + (accent.equals(Palette.RULE) ? Palette.SLATE : accent) + ";");
        page.element("p", sentence, "style", "margin:0;" + Style.TEXT + Style.INK);
        page.close(3);
    }
}
