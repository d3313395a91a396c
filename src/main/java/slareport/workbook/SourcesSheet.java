package slareport.workbook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.measure.Figure;
import slareport.measure.Scope;
import slareport.words.ExportsReach;
import slareport.words.NoDataWords;

/** Where leads and revenue come from, and what each source and campaign costs and brings. */
final class SourcesSheet {
    /** The line below the title needs so many. */
    private static final int FEWEST_COLUMNS = 10;

    private static final int CHART_COLUMNS = 4;
    private static final Set<MeasureCode> MEASURES = EnumSet.of(
            MeasureCode.VISITS,
            MeasureCode.ENTRIES,
            MeasureCode.FIT,
            MeasureCode.ACCEPTANCE,
            MeasureCode.REVENUE,
            MeasureCode.COST_PER,
            MeasureCode.RETURN_ON_SPEND);
    private final Edition edition;
    private final Spend spend;
    private final ScopeTable results;
    private final int lastColumn;

    SourcesSheet(Edition edition) {
        this.edition = edition;
        this.spend = new Spend(edition);
        this.results = results();
        int beside = spend.stages().size() + 1 + CHART_COLUMNS;
        this.lastColumn = Math.max(FEWEST_COLUMNS, Math.max(results.width(), beside));
    }

    void write(Binder binder) {
        Page page = binder.open(SheetName.SOURCES, edition.say("sources.title"), lastColumn);
        page.column(1, 28, 36);
        for (int column = 2; column <= lastColumn; column++) {
            page.column(column, 12, 15);
        }
        List<Scope> scopes = Stream.of(Scope.SOURCE, Scope.CAMPAIGN)
                .filter(scope -> results.isWorthIt(scope, values(scope)))
                .toList();
        if (scopes.isEmpty()) {
            page.sentence(
                    lastColumn, edition.say("sources.none") + " " + new ExportsReach(edition).newest(), Theme.PROSE);
        } else {
            page.sentence(lastColumn, edition.say("sources.legend"), Theme.NOTE);
            missing(page);
        }
        for (Scope scope : scopes) {
            page.gap(8);
            page.section(lastColumn, edition.say("sources.results", edition.scope(scope)));
            results.rows(page, scope, values(scope));
            page.gap(8);
            new SourceCosts(edition, spend).write(page, scope, values(scope), lastColumn);
        }
        binder.close(page, lastColumn, page.row());
    }

    private Set<String> values(Scope scope) {
        return edition.figures().scopeValues(scope, MEASURES);
    }

    private ScopeTable results() {
        ScopeTable table = new ScopeTable(edition).withTotal();
        measure(table, MeasureCode.VISITS, "");
        entries(table, Stage.LEAD);
        table.rankedBy(entriesAt(Stage.LEAD));
        entries(table, Stage.MQL);
        measure(table, MeasureCode.FIT, Stage.MQL);
        measure(table, MeasureCode.ACCEPTANCE, Stage.MQL);
        entries(table, Stage.CUSTOMER);
        measure(table, MeasureCode.REVENUE, "");
        if (spend.of(Scope.TOTAL, "") != null) {
            table.with(edition.say("sources.spend"), spend::of);
        }
        measure(table, MeasureCode.RETURN_ON_SPEND, "");
        return table;
    }

    private void entries(ScopeTable table, String stage) {
        if (hasValue(edition.figures().total(MeasureCode.ENTRIES, "", stage))) {
            table.with(edition.stages().shortName(stage), entriesAt(stage));
        }
    }

    private BiFunction<Scope, String, @Nullable Figure> entriesAt(String stage) {
        return (scope, value) -> edition.figures().of(MeasureCode.ENTRIES, "", stage, scope, value);
    }

    private void measure(ScopeTable table, MeasureCode measure, String stage) {
        if (hasValue(edition.figures().total(measure, "", stage))) {
            table.with(
                    edition.say("measure." + measure.code()),
                    (scope, value) -> edition.figures().of(measure, "", stage, scope, value));
        }
    }

    /** Why a column is not there. */
    private void missing(Page page) {
        for (MeasureCode measure : List.of(
                MeasureCode.VISITS,
                MeasureCode.FIT,
                MeasureCode.ACCEPTANCE,
                MeasureCode.REVENUE,
                MeasureCode.RETURN_ON_SPEND)) {
            boolean ofMql = measure == MeasureCode.FIT || measure == MeasureCode.ACCEPTANCE;
            Figure total = edition.figures().total(measure, "", ofMql ? Stage.MQL : "");
            if (total != null && total.noData() != null) {
                String name = edition.say("measure." + measure.code());
                page.sentence(
                        lastColumn,
                        edition.say("sources.missing", name, new NoDataWords(edition).reason(total.noData())),
                        Theme.NOTE);
            }
        }
        if (spend.of(Scope.TOTAL, "") == null) {
            page.sentence(lastColumn, edition.say("sources.no.spend"), Theme.NOTE);
        }
    }

    private static boolean hasValue(@Nullable Figure figure) {
        return figure != null && figure.value() != null;
    }
}
