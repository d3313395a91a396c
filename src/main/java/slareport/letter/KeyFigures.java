package slareport.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;
import slareport.measure.Figure;
import slareport.words.FigureName;
import slareport.words.Figures;
import slareport.words.MonthChange;
import slareport.words.ReportWords;

/** What a month without commitments came to: leads by stage, deals won, revenue; and why there are no targets. */
final class KeyFigures implements Block {
    private final ReportWords words;
    private final List<Figure> figures = new ArrayList<>();

    KeyFigures(ReportWords words) {
        this.words = words;
        Stream.concat(
                        words.agreement().stages().stream()
                                .map(stage -> words.figures().total(MeasureCode.ENTRIES, "", stage.id())),
                        Stream.of(MeasureCode.WIN_RATE, MeasureCode.REVENUE)
                                .map(measure -> words.figures().total(measure, "", "")))
                .filter(KeyFigures::hasValue)
                .forEach(figures::add);
    }

    private static boolean hasValue(@Nullable Figure figure) {
        return figure != null && figure.value() != null;
    }

    @Override
    public void write(Html page) {
        page.element("p", words.whyNoTargets(), "class", Style.DARK_INK, "style", Style.PARAGRAPH + "margin:14px 0 0;");
        Section.heading(page, words.say("keyfigures.title"));
        if (figures.isEmpty()) {
            Section.paragraph(page, words.say("keyfigures.none"));
            return;
        }
        page.open("table", Style.facts("border-collapse:collapse;"));
        ColumnHead.row(
                page,
                new ColumnHead(words.say("figure.measure"), "left"),
                new ColumnHead(words.say("figure.value"), "right"),
                new ColumnHead(words.say("scorecard.change"), "right"));
        for (Figure figure : figures) {
            page.open("tr");
            cell(page, new FigureName(words).of(figure), "left", "");
            cell(page, value(figure), "right", "font-weight:bold;white-space:nowrap;");
            cell(page, change(figure), "right", "white-space:nowrap;");
            page.close();
        }
        page.close();
    }

    @Override
    public void write(PlainText text) {
        text.gap().line(words.whyNoTargets()).heading(words.say("keyfigures.title"));
        if (figures.isEmpty()) {
            text.line(words.say("keyfigures.none"));
        }
        for (Figure figure : figures) {
            String change = change(figure);
            text.item(new FigureName(words).of(figure) + ": " + value(figure)
                    + (change.isEmpty() ? "" : " (" + words.say("letter.change", change) + ")"));
        }
    }

    private static void cell(Html page, String text, String align, String look) {
        page.element(
                "td",
                text,
                "align",
                align,
                "class",
                Style.DARK_INK + " " + Style.DARK_LINE,
                "style",
                Style.CELL + look);
    }

    private String value(Figure figure) {
        return figure.value() == null ? "–" : words.units().words(figure.unit(), figure.value());
    }

    private String change(Figure figure) {
        Figures last = words.lastMonth();
        Figure before = last == null ? null : last.total(figure.measure(), figure.stageFrom(), figure.stageTo());
        MonthChange change = MonthChange.of(words, figure, before);
        return change == null ? "" : change.told(words.texts());
    }
}
