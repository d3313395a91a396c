package slareport.workbook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.measure.Figure;
import slareport.measure.Scope;
import slareport.words.ExportsReach;
import slareport.words.Palette;

/** Stage by stage: how many came, and which share went on. */
final class FunnelSheet {
    private static final Set<MeasureCode> BROKEN_DOWN =
            EnumSet.of(MeasureCode.ENTRIES, MeasureCode.CONVERSION_COHORT, MeasureCode.FIT, MeasureCode.ACCEPTANCE);

    /** People have a sheet of their own. */
    private static final List<Scope> SCOPES =
            List.of(Scope.SOURCE, Scope.CAMPAIGN, Scope.SEGMENT, Scope.PRODUCT, Scope.TEAM);

    private final Edition edition;
    private final List<Stage> counted;
    private final int lastColumn;

    FunnelSheet(Edition edition) {
        this.edition = edition;
        this.counted = edition.agreement().stages().stream()
                .filter(stage -> hasValue(entries(stage)))
                .toList();
        this.lastColumn = Math.max(FunnelStages.LAST_COLUMN, byScope().width());
    }

    void write(Binder binder) {
        Page page = binder.open(SheetName.FUNNEL, edition.say("funnel.title"), lastColumn);
        page.column(1, 34, 38);
        for (int column = 2; column <= lastColumn; column++) {
            page.column(column, 13, 14.5);
        }
        if (counted.stream().noneMatch(stage -> isReached(entries(stage)))) {
            page.sentence(
                    lastColumn, edition.say("funnel.none") + " " + new ExportsReach(edition).newest(), Theme.PROSE);
        } else {
            new FunnelStages(edition).write(page, lastColumn, counted);
            ScopeTable table = byScope();
            for (Scope scope : SCOPES) {
                table.write(page, scope, edition.figures().scopeValues(scope, BROKEN_DOWN));
            }
            page.sentence(lastColumn, edition.say("funnel.scopes.legend"), Theme.NOTE);
        }
        binder.close(page, lastColumn, page.row());
    }

    private ScopeTable byScope() {
        ScopeTable table = new ScopeTable(edition).withTotal();
        for (Stage stage : counted) {
            table.with(
                    edition.stages().shortName(stage),
                    (scope, value) -> edition.figures().of(MeasureCode.ENTRIES, "", stage.id(), scope, value));
            if (stage.id().equals(Stage.LEAD)) {
                table.ranking();
            }
        }
        cohort(table, Stage.LEAD, Stage.MQL);
        cohort(table, Stage.MQL, Stage.SQL);
        cohort(table, Stage.LEAD, Stage.CUSTOMER);
        share(table, MeasureCode.FIT);
        share(table, MeasureCode.ACCEPTANCE);
        return table;
    }

    private void cohort(ScopeTable table, String from, String to) {
        Figure total = edition.figures().total(MeasureCode.CONVERSION_COHORT, from, to);
        if (hasValue(total)) {
            String mark = total != null && edition.review().isMaturing(total) ? Palette.MATURING + " " : "";
            table.with(
                    mark + edition.stages().shortName(from) + " → "
                            + edition.stages().shortName(to),
                    (scope, value) -> edition.figures().of(MeasureCode.CONVERSION_COHORT, from, to, scope, value));
        }
    }

    private void share(ScopeTable table, MeasureCode measure) {
        if (hasValue(edition.figures().total(measure, "", Stage.MQL))) {
            table.with(
                    edition.say("measure." + measure.code()),
                    (scope, value) -> edition.figures().of(measure, "", Stage.MQL, scope, value));
        }
    }

    private @Nullable Figure entries(Stage stage) {
        return edition.figures().total(MeasureCode.ENTRIES, "", stage.id());
    }

    private static boolean hasValue(@Nullable Figure figure) {
        return figure != null && figure.value() != null;
    }

    private static boolean isReached(@Nullable Figure figure) {
        return figure != null && figure.value() != null && figure.value().signum() > 0;
    }
}
