package slareport.workbook;

import slareport.measure.Figure;
import slareport.words.Contribution;
import slareport.words.FigureName;
import slareport.words.Figures;
import slareport.words.MaturityNote;
import slareport.words.NoDataWords;
import slareport.words.Palette;

/** What was measured in total, without targets: a row for each measure and stage. */
final class KeyFigures {
    private final Edition edition;

    KeyFigures(Edition edition) {
        this.edition = edition;
    }

    /** Writes the table in columns 1 to 8. */
    void write(Page page) {
        page.section(8, edition.say("keyfigures.title"));
        if (edition.figures().totals().isEmpty()) {
            page.text(1, 8, edition.say("keyfigures.none"), Theme.PROSE);
            page.next();
            return;
        }
        page.text(1, 2, edition.say("figure.measure"), Theme.HEAD);
        page.text(3, edition.say("figure.value"), Theme.NUMBER_HEAD);
        page.text(4, edition.say("scorecard.change"), Theme.NUMBER_HEAD);
        page.text(5, edition.say("scorecard.cases"), Theme.NUMBER_HEAD);
        page.text(6, 8, edition.say("scorecard.note"), Theme.HEAD);
        page.next();
        for (Figure figure : edition.figures().totals()) {
            row(page, figure);
            page.next();
        }
    }

    private void row(Page page, Figure figure) {
        page.text(1, 2, new FigureName(edition).of(figure), Theme.WRAPPED);
        new FigureCells(edition).value(page, 3, figure, Theme.NUMBER.asBold());
        Figures last = edition.lastMonth();
        Figure before = last == null ? null : last.total(figure.measure(), figure.stageFrom(), figure.stageTo());
        boolean isYoung = edition.review().isMaturing(figure);
        new Change(edition).write(page, 4, isYoung ? null : figure, before);
        page.number(5, Contribution.cases(figure), Theme.NUMBER.as(CellFormats.COUNT));
        page.text(
                6,
                8,
                edition.texts()
                        .capitalised(
                                figure.noData() == null
                                        ? new MaturityNote(edition).of(figure)
                                        : new NoDataWords(edition).reason(figure.noData())),
                Theme.WRAPPED.in(Palette.MUTED));
    }
}
