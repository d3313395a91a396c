package slareport.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import slareport.measure.Figure;
import slareport.measure.Scope;
import slareport.words.Contribution;
import slareport.words.Palette;
import slareport.workbook.PeopleColumns.Column;

/**
 * A row for each person or team. Those who differ from the total in the first share that anybody differs in stand first
 * or last.
 */
final class PeopleTable {
    /** More rows than this do not make a sheet to read; the figures file has them all. */
    static final int MOST_ROWS = 500;

    private final Edition edition;
    private final List<Column> columns;

    PeopleTable(Edition edition, List<Column> columns) {
        this.edition = edition;
        this.columns = columns;
    }

    /** The columns that the table takes, its first one included. */
    int width() {
        return 1 + columns.stream().mapToInt(Column::width).sum();
    }

    /** The values of a scope that have any of the figures, in the order of their rows. */
    List<String> values(Scope scope) {
        Set<String> known = new TreeSet<>(edition.figures().scopeValues(scope));
        Comparator<String> order = Comparator.comparing((String value) -> value.equals(Scope.NONE))
                .thenComparing(value -> distinction(scope, value))
                .thenComparing(value -> edition.scopeValue(scope, value))
                .thenComparing(Comparator.naturalOrder());
        return known.stream()
                .filter(value -> columns.stream()
                        .map(column -> column.figure().apply(scope, value))
                        .anyMatch(figure -> figure != null && figure.value() != null))
                .sorted(order)
                .toList();
    }

    void write(Page page, Scope scope, List<String> values) {
        page.section(width(), edition.say("by.scope", edition.scope(scope)));
        head(page, scope);
        values.stream().limit(MOST_ROWS).forEach(value -> row(page, scope, value));
        row(page, Scope.TOTAL, "");
        if (values.size() > MOST_ROWS) {
            page.sentence(width(), edition.say("by.scope.more", values.size() - MOST_ROWS), Theme.NOTE);
        }
    }

    private void head(Page page, Scope scope) {
        page.text(1, edition.texts().capitalised(edition.scope(scope)), Theme.HEAD);
        int place = 2;
        for (Column column : columns) {
            page.text(place, column.head(), Theme.NUMBER_HEAD);
            if (column.isCompared()) {
                page.text(place + 1, edition.say("scorecard.cases"), Theme.NUMBER_HEAD);
            }
            if (column.isRanked()) {
                page.text(place + 2, edition.say("people.compared"), Theme.HEAD);
            }
            place += column.width();
        }
        page.next();
    }

    private void row(Page page, Scope scope, String value) {
        boolean isTotal = scope == Scope.TOTAL;
        Look look = value.equals(Scope.NONE) ? Theme.FAINT.asItalic() : isTotal ? Theme.CELL.asBold() : Theme.CELL;
        page.text(1, isTotal ? edition.say("total") : edition.scopeValue(scope, value), look.wrapped());
        int place = 2;
        for (Column column : columns) {
            cells(page, place, column, column.figure().apply(scope, value), isTotal);
            if (column.isRanked()) {
                Distinction distinction = column.distinction(scope, value);
                page.text(place + 2, isTotal ? "" : distinction.words(edition), Theme.CELL.in(distinction.ink()));
            }
            place += column.width();
        }
        page.next();
    }

    private void cells(Page page, int place, Column column, @Nullable Figure figure, boolean isTotal) {
        FigureCells cells = new FigureCells(edition);
        Look number = isTotal ? Theme.NUMBER.asBold() : Theme.NUMBER;
        boolean isFew = figure != null && figure.low() != null && !Contribution.isEnough(figure);
        cells.value(page, place, figure, isFew ? number.in(Palette.MUTED).asItalic() : number);
        if (column.isCompared()) {
            cells.cases(page, place + 1, figure);
        }
    }

    private Distinction distinction(Scope scope, String value) {
        return columns.stream()
                .filter(Column::isRanked)
                .findFirst()
                .map(column -> column.distinction(scope, value))
                .orElse(Distinction.NONE);
    }
}
