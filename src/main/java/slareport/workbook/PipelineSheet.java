package slareport.workbook;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;
import slareport.measure.Figure;
import slareport.measure.Scope;

/** Deals and money: what was won, how often, how fast, and from where. */
final class PipelineSheet {
    private static final int LAST_COLUMN = 10;
    private static final List<Scope> SCOPES = List.of(Scope.SOURCE, Scope.CAMPAIGN, Scope.SEGMENT, Scope.PRODUCT);
    private final Edition edition;

    PipelineSheet(Edition edition) {
        this.edition = edition;
    }

    void write(Binder binder) {
        Page page = binder.open(SheetName.PIPELINE, edition.say("pipeline.title"), LAST_COLUMN);
        page.column(1, 30, 38);
        for (int column = 2; column <= LAST_COLUMN; column++) {
            page.column(column, 12.5, 17);
        }
        new PipelineResults(edition).write(page, LAST_COLUMN);
        new VelocityBlock(edition).write(page, LAST_COLUMN);
        if (edition.report().goal() != null) {
            new RevenueGoal(edition, edition.report().goal()).write(page, LAST_COLUMN);
        }
        new PipelineMonths(edition).write(page, LAST_COLUMN);
        ScopeTable table = table();
        for (Scope scope : SCOPES) {
            table.write(page, scope, edition.figures().scopeValues(scope, EnumSet.copyOf(PipelineMonths.MEASURES)));
        }
        people(page);
        binder.close(page, LAST_COLUMN, page.row());
    }

    private ScopeTable table() {
        ScopeTable table = new ScopeTable(edition).withTotal();
        free(table, MeasureCode.REVENUE, false);
        free(table, MeasureCode.WIN_RATE, true);
        free(table, MeasureCode.WIN_RATE_VALUE, false);
        free(table, MeasureCode.DEAL_VALUE, true);
        free(table, MeasureCode.SALES_CYCLE, false);
        free(table, MeasureCode.VELOCITY, false);
        return table;
    }

    private void free(ScopeTable table, MeasureCode measure, boolean cases) {
        String head = edition.say("measure." + measure.code());
        if (cases) {
            table.withCases(head, (scope, value) -> figure(measure, scope, value));
        } else {
            table.with(head, (scope, value) -> figure(measure, scope, value));
        }
    }

    private @Nullable Figure figure(MeasureCode measure, Scope scope, String value) {
        return edition.figures().of(measure, "", "", scope, value);
    }

    private void people(Page page) {
        if (edition.figures().scopeValues(Scope.OWNER).isEmpty()) {
            return;
        }
        String sheet = SheetName.PEOPLE.in(edition.texts());
        page.gap(6);
        page.link(
                page.text(1, edition.say("pipeline.people", sheet), Theme.LINK),
                SheetName.PEOPLE.address(edition.texts(), "A1"));
        page.next();
    }
}
