package slareport.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import slareport.measure.Figure;
import slareport.measure.Scope;
import slareport.words.Contribution;
import slareport.words.Palette;

/** A table with a row for each value of a scope and a column for each of some figures. */
final class ScopeTable {
    /** More rows than this do not make a table to read; the figures file has them all. */
    static final int MOST_ROWS = 40;

    private final Edition edition;
    private final List<Column> columns = new ArrayList<>();
    private @Nullable Column ranking;
    private boolean isSummedUp;
    private int firstColumn = 1;
    private int lastOfName = 1;

    /**
     * @param head what stands above the column
     * @param figure gives the figure for a scope value, or null
     * @param cases whether the number of cases follows in the next column
     * @param format of the numbers, null for that of their unit
     */
    private record Column(
            String head,
            BiFunction<Scope, String, @Nullable Figure> figure,
            boolean cases,
            @Nullable String format) {}

    ScopeTable(Edition edition) {
        this.edition = edition;
    }

    /** Adds a column; unless told otherwise the first one decides the order, largest first. */
    ScopeTable with(String head, BiFunction<Scope, String, @Nullable Figure> figure) {
        columns.add(new Column(head, figure, false, null));
        return this;
    }

    /** Adds a column whose numbers have a format of their own. */
    ScopeTable with(String head, BiFunction<Scope, String, @Nullable Figure> figure, String format) {
        columns.add(new Column(head, figure, false, format));
        return this;
    }

    /** Adds a column that is followed by the number of cases. */
    ScopeTable withCases(String head, BiFunction<Scope, String, @Nullable Figure> figure) {
        columns.add(new Column(head, figure, true, null));
        return this;
    }

    /** Lets the column that was added last decide the order. */
    ScopeTable ranking() {
        ranking = columns.get(columns.size() - 1);
        return this;
    }

    /** Lets a figure decide the order that need not have a column. */
    ScopeTable rankedBy(BiFunction<Scope, String, @Nullable Figure> figure) {
        ranking = new Column("", figure, false, null);
        return this;
    }

    /** Ends the table with a row for the total. */
    ScopeTable withTotal() {
        isSummedUp = true;
        return this;
    }

    /** Lets the table begin in another column than 1, with names across several columns. */
    ScopeTable in(int first, int lastColumnOfName) {
        firstColumn = first;
        lastOfName = lastColumnOfName;
        return this;
    }

    /** The columns that the table takes, its first one included. */
    int width() {
        return 1
                + lastOfName
                - firstColumn
                + columns.stream().mapToInt(column -> column.cases() ? 2 : 1).sum();
    }

    private int lastColumn() {
        return firstColumn + width() - 1;
    }

    /** Writes the table; nothing when no value has a figure or only the empty one has. */
    void write(Page page, Scope scope, Set<String> values) {
        if (isWorthIt(scope, values)) {
            page.gap(10);
            page.text(firstColumn, lastColumn(), edition.say("by.scope", edition.scope(scope)), Theme.SECTION);
            page.tall(22).next();
            rows(page, scope, values);
        }
    }

    /** Whether any value but the empty one has a figure. */
    boolean isWorthIt(Scope scope, Set<String> values) {
        List<String> shown = ordered(scope, values);
        return !shown.isEmpty() && !shown.equals(List.of(Scope.NONE));
    }

    /** Writes the table without a heading; the rows of its values, the total left out. */
    CellRangeAddress rows(Page page, Scope scope, Set<String> values) {
        List<String> shown = ordered(scope, values);
        page.text(firstColumn, lastOfName, edition.texts().capitalised(edition.scope(scope)), Theme.HEAD);
        int place = lastOfName + 1;
        for (Column column : columns) {
            page.text(place++, column.head(), Theme.NUMBER_HEAD);
            if (column.cases()) {
                page.text(place++, edition.say("scorecard.cases"), Theme.NUMBER_HEAD);
            }
        }
        page.next();
        int first = page.row();
        shown.stream().limit(MOST_ROWS).forEach(value -> row(page, scope, value));
        CellRangeAddress written = new CellRangeAddress(first, page.row() - 1, firstColumn, firstColumn);
        if (isSummedUp) {
            row(page, Scope.TOTAL, "");
        }
        if (shown.size() > MOST_ROWS) {
            page.text(firstColumn, lastColumn(), edition.say("by.scope.more", shown.size() - MOST_ROWS), Theme.NOTE);
            page.next();
        }
        return written;
    }

    private void row(Page page, Scope scope, String value) {
        boolean isTotal = scope == Scope.TOTAL;
        Look look = value.equals(Scope.NONE) ? Theme.FAINT.asItalic() : isTotal ? Theme.CELL.asBold() : Theme.CELL;
        page.text(
                firstColumn,
                lastOfName,
                isTotal ? edition.say("total") : edition.scopeValue(scope, value),
                look.wrapped());
        FigureCells cells = new FigureCells(edition);
        int place = lastOfName + 1;
        for (Column column : columns) {
            Figure figure = column.figure().apply(scope, value);
            boolean isRate = figure != null && (column.cases() || figure.low() != null);
            boolean isFew = isRate && !Contribution.isEnough(figure);
            Look number = isTotal ? Theme.NUMBER.asBold() : Theme.NUMBER;
            cells.value(page, place++, figure, isFew ? number.in(Palette.MUTED).asItalic() : number, column.format());
            if (column.cases()) {
                cells.cases(page, place++, figure);
            }
        }
        page.next();
    }

    // values with enough cases come ranked; the others follow by name
    private List<String> ordered(Scope scope, Set<String> values) {
        Column decisive = ranking == null ? columns.get(0) : ranking;
        ToDoubleFunction<String> rank =
                value -> rank(decisive, decisive.figure().apply(scope, value));
        return values.stream()
                .filter(value -> hasAny(scope, value))
                .sorted(Comparator.comparingDouble(rank)
                        .reversed()
                        .thenComparing(value -> edition.scopeValue(scope, value)))
                .toList();
    }

    private static double rank(Column column, @Nullable Figure figure) {
        if (figure == null || figure.value() == null || (column.cases() && !Contribution.isEnough(figure))) {
            return Double.NEGATIVE_INFINITY;
        }
        return figure.value().doubleValue();
    }

    // a zero is news: whoever lost every deal belongs in the table
    private boolean hasAny(Scope scope, String value) {
        return columns.stream().anyMatch(column -> {
            Figure figure = column.figure().apply(scope, value);
            return figure != null && figure.value() != null;
        });
    }
}
