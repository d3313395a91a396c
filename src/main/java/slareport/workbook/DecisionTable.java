package slareport.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.measure.DecisionDetail;
import slareport.measure.Figure;
import slareport.measure.MqlDecisions;
import slareport.measure.Scope;
import slareport.words.Contribution;
import slareport.words.Palette;
import slareport.workbook.Charts.Place;
import slareport.workbook.Charts.Series;

/** What sales decided on MQLs by the values of a scope, with the acceptance among the decided. */
final class DecisionTable {
    private static final int LAST_COLUMN = 9;
    private static final int MOST_DRAWN = 10;
    private final Edition edition;
    private final DecisionDetail detail;

    DecisionTable(Edition edition, DecisionDetail detail) {
        this.edition = edition;
        this.detail = detail;
    }

    /** Values with most MQLs first. */
    static Comparator<MqlDecisions> byMqls() {
        return Comparator.comparingLong(MqlDecisions::mqls).reversed();
    }

    /** Values with most MQLs past due first, then with most undecided ones. */
    static Comparator<MqlDecisions> byDelay() {
        Comparator<MqlDecisions> byPastDue =
                Comparator.comparingLong(decisions -> decisions.pastDue() == null ? 0 : decisions.pastDue());
        return byPastDue
                .thenComparingLong(MqlDecisions::undecided)
                .thenComparingLong(MqlDecisions::mqls)
                .reversed();
    }

    /** Whether the leads have an attribute of a scope. */
    boolean has(Scope scope) {
        return !detail.by(scope).isEmpty() && !detail.by(scope).keySet().equals(Set.of(Scope.NONE));
    }

    /** Writes the table and its total; the row of its head. */
    int write(Page page, Scope scope, Comparator<MqlDecisions> order) {
        List<Map.Entry<String, MqlDecisions>> values = detail.by(scope).entrySet().stream()
                .sorted(Map.Entry.<String, MqlDecisions>comparingByValue(order)
                        .thenComparing(entry -> edition.scopeValue(scope, entry.getKey())))
                .toList();
        int head = page.row();
        head(page, scope);
        values.stream().limit(ScopeTable.MOST_ROWS).forEach(entry -> {
            Look name = entry.getKey().equals(Scope.NONE) ? Theme.FAINT.asItalic() : Theme.CELL;
            page.text(1, edition.scopeValue(scope, entry.getKey()), name.wrapped());
            Figure acceptance = edition.figures().of(MeasureCode.ACCEPTANCE, "", Stage.MQL, scope, entry.getKey());
            row(page, entry.getValue(), acceptance, Theme.NUMBER);
        });
        if (values.size() > ScopeTable.MOST_ROWS) {
            String more = edition.say("loop.more", values.size() - ScopeTable.MOST_ROWS);
            page.sentence(LAST_COLUMN, more, Theme.NOTE);
        }
        page.text(1, edition.say("total"), Theme.CELL.asBold());
        Figure acceptance = edition.figures().total(MeasureCode.ACCEPTANCE, "", Stage.MQL);
        row(page, detail.total(), acceptance, Theme.NUMBER.asBold());
        return head;
    }

    /** Draws the first rows of the table whose head stands in a row. */
    void chart(Page page, int head, Scope scope, Place place) {
        int drawn = Math.min(MOST_DRAWN, detail.by(scope).size());
        BarCharts.columns(
                page.sheet(),
                place,
                edition.chartTitle("loop.chart", edition.scope(scope)),
                page.sheet(),
                new CellRangeAddress(head + 1, head + drawn, 1, 1),
                List.of(
                        new Series(
                                edition.say("loop.accepted"),
                                new CellRangeAddress(head + 1, head + drawn, 3, 3),
                                Palette.BETTER),
                        new Series(
                                edition.say("loop.rejected"),
                                new CellRangeAddress(head + 1, head + drawn, 4, 4),
                                Palette.REFUSED),
                        new Series(
                                edition.say("loop.undecided"),
                                new CellRangeAddress(head + 1, head + drawn, 5, 5),
                                Palette.REST)),
                CellFormats.COUNT,
                false);
    }

    private void head(Page page, Scope scope) {
        page.text(1, edition.texts().capitalised(edition.scope(scope)), Theme.HEAD);
        page.text(2, edition.stages().shortName(Stage.MQL), Theme.NUMBER_HEAD);
        String[] heads = {
            "loop.accepted",
            "loop.rejected",
            "loop.undecided",
            "loop.past.due",
            "measure.acceptance",
            "interval.low",
            "interval.high"
        };
        for (int i = 0; i < heads.length; i++) {
            page.text(3 + i, edition.say(heads[i]), Theme.NUMBER_HEAD);
        }
        page.next();
    }

    private void row(Page page, MqlDecisions decisions, @Nullable Figure acceptance, Look look) {
        Look count = look.as(CellFormats.COUNT);
        page.number(2, decisions.mqls(), count);
        page.number(3, decisions.accepted(), count);
        page.number(4, decisions.rejected(), count);
        page.number(5, decisions.undecided(), count);
        Long pastDue = decisions.pastDue();
        if (pastDue == null) {
            page.blank(6, count);
        } else {
            page.number(
                    6,
                    pastDue.longValue(),
                    pastDue == 0 ? count : count.in(Palette.WORSE).asBold());
        }
        boolean isEnough = acceptance != null && Contribution.isEnough(acceptance);
        FigureCells cells = new FigureCells(edition);
        cells.value(
                page, 7, acceptance, isEnough ? look : look.in(Palette.MUTED).asItalic());
        cells.interval(page, 8, acceptance);
        page.next();
    }
}
