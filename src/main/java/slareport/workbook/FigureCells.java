package slareport.workbook;

import org.jspecify.annotations.Nullable;
import slareport.measure.Figure;
import slareport.words.Contribution;
import slareport.words.NoDataWords;
import slareport.words.Palette;

/** Figures as cells. */
final class FigureCells {
    private final Edition edition;

    FigureCells(Edition edition) {
        this.edition = edition;
    }

    /** The value in its unit; an empty cell when there is none. */
    void value(Page page, int column, @Nullable Figure figure, Look look) {
        value(page, column, figure, look, null);
    }

    /** The value in its unit, in a format of its own unless that is null; an empty cell when there is none. */
    void value(Page page, int column, @Nullable Figure figure, Look look, @Nullable String format) {
        if (figure == null || figure.value() == null) {
            page.blank(column, look);
            return;
        }
        String shown = format == null ? edition.formats().format(figure.unit(), figure.value()) : format;
        page.number(column, edition.formats().inCell(figure.unit(), figure.value()), look.as(shown));
    }

    /** The number of cases that the value rests on. */
    void cases(Page page, int column, @Nullable Figure figure) {
        page.number(
                column,
                figure == null ? null : Contribution.cases(figure),
                Theme.NUMBER.as(CellFormats.COUNT).in(Palette.MUTED));
    }

    /** The bounds of the interval, in this column and the next. */
    void interval(Page page, int column, @Nullable Figure figure) {
        Look look = Theme.NUMBER.as(CellFormats.PERCENT).in(Palette.MUTED);
        page.number(column, figure == null ? null : figure.low(), look);
        page.number(column + 1, figure == null ? null : figure.high(), look);
    }

    /** Why there is no value, capitalised; empty when there is one. */
    String reason(@Nullable Figure figure) {
        if (figure == null) {
            return edition.texts().capitalised(edition.say("note.not.computed"));
        }
        return figure.noData() == null
                ? ""
                : edition.texts().capitalised(new NoDataWords(edition).reason(figure.noData()));
    }
}
