package slareport.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.measure.Figure;
import slareport.measure.Scope;
import slareport.words.Contribution;
import slareport.words.Palette;

/** How a commitment on a share was kept by each value of a scope: cases, those that count, and the share. */
final class ScopeShares {
    private final Edition edition;
    private final Commitment commitment;
    private final String cases;
    private final String counted;
    private final @Nullable String others;

    /**
     * @param cases what stands above the number of cases
     * @param counted what stands above the number of those that make the share
     * @param others what stands above the number of the others; null shows the interval instead
     */
    ScopeShares(Edition edition, Commitment commitment, String cases, String counted, @Nullable String others) {
        this.edition = edition;
        this.commitment = commitment;
        this.cases = cases;
        this.counted = counted;
        this.others = others;
    }

    /** The rows of the table from a column on; none when the scope is not told. */
    List<Runnable> rows(Page page, int column, Scope scope) {
        List<Figure> figures =
                edition.figures().scopeValues(scope, EnumSet.of(commitment.measure()), commitment.id()).stream()
                        .map(value -> edition.figures().of(commitment, commitment.measure(), scope, value))
                        .filter(figure -> figure != null && figure.value() != null)
                        .map(Objects::requireNonNull)
                        .sorted(order())
                        .toList();
        List<Runnable> rows = new ArrayList<>();
        if (figures.isEmpty() || isOnlyNone(figures)) {
            return rows;
        }
        rows.add(() -> head(page, column, scope));
        figures.stream().limit(ScopeTable.MOST_ROWS).forEach(figure -> rows.add(() -> row(page, column, figure)));
        if (figures.size() > ScopeTable.MOST_ROWS) {
            String more = edition.say("by.scope.more", figures.size() - ScopeTable.MOST_ROWS);
            rows.add(() -> page.text(column, column + 5, more, Theme.NOTE));
        }
        return rows;
    }

    private static boolean isOnlyNone(List<Figure> figures) {
        return figures.size() == 1 && figures.get(0).scopeValue().equals(Scope.NONE);
    }

    // values with enough cases come ranked; the others follow by name
    private Comparator<Figure> order() {
        Comparator<Figure> byRank = Comparator.comparingDouble(figure -> Contribution.isEnough(figure)
                ? Objects.requireNonNull(figure.value()).doubleValue()
                : Double.NEGATIVE_INFINITY);
        return byRank.reversed().thenComparing(figure -> edition.scopeValue(figure.scope(), figure.scopeValue()));
    }

    private void head(Page page, int column, Scope scope) {
        page.text(column, edition.texts().capitalised(edition.scope(scope)), Theme.HEAD);
        page.text(column + 1, cases, Theme.NUMBER_HEAD);
        page.text(column + 2, counted, Theme.NUMBER_HEAD);
        int next = column + 3;
        if (others != null) {
            page.text(next++, others, Theme.NUMBER_HEAD);
        }
        page.text(next++, edition.say("follow.share"), Theme.NUMBER_HEAD);
        if (others == null) {
            page.text(next++, edition.say("interval.low"), Theme.NUMBER_HEAD);
            page.text(next, edition.say("interval.high"), Theme.NUMBER_HEAD);
        }
    }

    private void row(Page page, int column, Figure figure) {
        Look name = figure.scopeValue().equals(Scope.NONE) ? Theme.FAINT.asItalic() : Theme.CELL;
        Look count = Theme.NUMBER.as(CellFormats.COUNT);
        boolean isEnough = Contribution.isEnough(figure);
        FigureCells cells = new FigureCells(edition);
        page.text(column, edition.scopeValue(figure.scope(), figure.scopeValue()), name.wrapped());
        page.number(column + 1, figure.denominator(), count.in(Palette.MUTED));
        page.number(column + 2, figure.numerator(), count);
        int next = column + 3;
        if (others != null) {
            page.number(next++, rest(figure), count);
        }
        cells.value(
                page,
                next++,
                figure,
                isEnough ? Theme.NUMBER : Theme.NUMBER.in(Palette.MUTED).asItalic());
        if (others == null) {
            cells.interval(page, next, figure);
        }
    }

    private static @Nullable BigDecimal rest(Figure figure) {
        return figure.denominator() == null || figure.numerator() == null
                ? null
                : figure.denominator().subtract(figure.numerator());
    }
}
