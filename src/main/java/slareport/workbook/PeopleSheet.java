package slareport.workbook;

import java.util.List;
import slareport.agreement.MeasureCode;
import slareport.measure.Scope;
import slareport.words.ExportsReach;
import slareport.workbook.PeopleColumns.Column;

/** Each person and team: their leads, how they keep the agreement, and what they win. */
final class PeopleSheet {
    /** The line below the title needs so many. */
    private static final int FEWEST_COLUMNS = 11;

    private final Edition edition;
    private final PeopleColumns columns;
    private final PeopleTable table;
    private final int lastColumn;

    PeopleSheet(Edition edition) {
        this.edition = edition;
        this.columns = new PeopleColumns(edition);
        this.table = new PeopleTable(edition, columns.all());
        this.lastColumn = Math.max(FEWEST_COLUMNS, table.width());
    }

    void write(Binder binder) {
        Page page = binder.open(SheetName.PEOPLE, edition.say("people.title"), lastColumn);
        page.column(1, 26, 34);
        for (int column = 2; column <= lastColumn; column++) {
            page.column(column, 11, 15);
        }
        boolean isAny = false;
        for (Scope scope : PeopleColumns.SCOPES) {
            List<String> values = table.values(scope);
            if (!values.isEmpty() && !values.equals(List.of(Scope.NONE))) {
                if (!isAny) {
                    how(page);
                }
                page.gap(8);
                table.write(page, scope, values);
                isAny = true;
            }
        }
        if (!isAny) {
            page.sentence(
                    lastColumn, edition.say("people.none") + " " + new ExportsReach(edition).newest(), Theme.PROSE);
        }
        binder.close(page, lastColumn, page.row());
    }

    private void how(Page page) {
        page.sentence(
                lastColumn,
                edition.say(columns.all().stream().anyMatch(Column::isRanked) ? "people.ranked" : "people.not.ranked"),
                Theme.PROSE);
        columns.told(MeasureCode.FIRST_RESPONSE)
                .ifPresent(commitment -> page.sentence(
                        lastColumn,
                        edition.say(
                                "people.response",
                                edition.commitments().shortly(commitment),
                                edition.commitments().details(commitment),
                                SheetName.RESPONSE.in(edition.texts())),
                        Theme.NOTE));
        columns.told(MeasureCode.ATTEMPTS)
                .ifPresent(commitment -> page.sentence(
                        lastColumn,
                        edition.say(
                                "people.tries",
                                edition.commitments().shortly(commitment),
                                edition.commitments().details(commitment)),
                        Theme.NOTE));
        page.sentence(lastColumn, edition.say("people.legend"), Theme.NOTE);
    }
}
