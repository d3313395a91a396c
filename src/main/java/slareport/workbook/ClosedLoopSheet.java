package slareport.workbook;

import java.util.List;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.agreement.Stage;
import slareport.measure.DecisionDetail;
import slareport.measure.MqlDecisions;
import slareport.measure.RejectionReason;
import slareport.measure.Scope;
import slareport.workbook.Charts.Place;

/** What sales told marketing about its MQLs: accepted, rejected and why, and what it has not decided yet. */
final class ClosedLoopSheet {
    private static final int LAST_COLUMN = 11;
    private static final double CHART_POINTS = 170;
    private final Edition edition;

    ClosedLoopSheet(Edition edition) {
        this.edition = edition;
    }

    void write(Binder binder) {
        Page page = binder.open(
                SheetName.CLOSED_LOOP,
                edition.say("loop.title", edition.stages().shortName(Stage.MQL)),
                LAST_COLUMN);
        page.column(1, 34, 40);
        for (int column = 2; column <= LAST_COLUMN; column++) {
            page.column(column, 11.5, 15);
        }
        DecisionDetail detail = edition.review().details().decisions();
        if (detail == null) {
            page.sentence(LAST_COLUMN, edition.say("loop.unknown", whyUnknown()), Theme.PROSE);
        } else if (detail.total().mqls() == 0) {
            page.sentence(LAST_COLUMN, edition.say("loop.none", mql()), Theme.PROSE);
        } else {
            page.sentence(LAST_COLUMN, summary(detail.total()), Theme.PROSE);
        }
        promises(page);
        if (detail != null && detail.total().mqls() > 0) {
            DecisionTable table = new DecisionTable(edition, detail);
            bySource(page, table);
            reasons(page, detail);
            others(page, table);
        }
        binder.close(page, LAST_COLUMN, page.row());
    }

    private String summary(MqlDecisions total) {
        String decided =
                edition.say("loop.summary", total.mqls(), mql(), total.accepted(), total.rejected(), total.undecided());
        String pastDue = total.pastDue() == null
                ? edition.say("loop.past.due.unknown")
                : edition.say("loop.past.due.summary", total.pastDue());
        return decided + " " + pastDue;
    }

    private String whyUnknown() {
        if (edition.agreement().indexOfStage(Stage.MQL) < 0) {
            return edition.say("loop.no.mql");
        }
        return new FigureCells(edition).reason(edition.figures().total(MeasureCode.ACCEPTANCE, "", Stage.MQL));
    }

    private String mql() {
        return edition.stages().shortName(Stage.MQL);
    }

    private void promises(Page page) {
        List<Commitment> commitments = edition.review().agreed()
                ? edition.agreement().commitments().stream()
                        .filter(commitment -> commitment.measure() == MeasureCode.FEEDBACK
                                || commitment.measure() == MeasureCode.ACCEPTANCE)
                        .toList()
                : List.of();
        page.gap(8);
        if (!commitments.isEmpty()) {
            new PromiseTable(edition).write(page, LAST_COLUMN, commitments);
        }
    }

    private void bySource(Page page, DecisionTable table) {
        if (table.has(Scope.SOURCE)) {
            section(page, edition.say("by.scope", edition.scope(Scope.SOURCE)));
            int head = table.write(page, Scope.SOURCE, DecisionTable.byMqls());
            page.gap(8);
            table.chart(page, head, Scope.SOURCE, new Place(1, page.row(), LAST_COLUMN + 1, page.row() + 1));
            // a chart in one row is never cut by the end of a page
            page.tall(CHART_POINTS).next();
        }
    }

    private void others(Page page, DecisionTable table) {
        if (table.has(Scope.CAMPAIGN)) {
            section(page, edition.say("by.scope", edition.scope(Scope.CAMPAIGN)));
            table.write(page, Scope.CAMPAIGN, DecisionTable.byMqls());
        }
        if (table.has(Scope.OWNER)) {
            section(page, edition.say("loop.owners"));
            table.write(page, Scope.OWNER, DecisionTable.byDelay());
        }
    }

    private void reasons(Page page, DecisionDetail detail) {
        page.gap(10);
        page.onNewPage();
        page.section(LAST_COLUMN, edition.say("loop.reasons"));
        List<RejectionReason> reasons = detail.reasons();
        if (reasons == null) {
            page.sentence(LAST_COLUMN, edition.say("loop.reasons.unknown"), Theme.PROSE);
        } else if (reasons.isEmpty()) {
            page.sentence(LAST_COLUMN, edition.say("loop.reasons.none", mql()), Theme.PROSE);
        } else {
            new ReasonsMatrix(edition, LAST_COLUMN).write(page, reasons);
        }
        page.gap(6);
        page.sentence(LAST_COLUMN, edition.say("loop.legend", mql()), Theme.NOTE);
    }

    private static void section(Page page, String title) {
        page.gap(10);
        page.section(LAST_COLUMN, title);
    }
}
