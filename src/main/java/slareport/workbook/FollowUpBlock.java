package slareport.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.agreement.Stage;
import slareport.measure.AttemptSpread;
import slareport.measure.FollowUpDetail;
import slareport.measure.ReachSpread;
import slareport.measure.Scope;
import slareport.workbook.Charts.Place;

/** How often leads were tried and at which touch they were reached, with and without an agreed number of attempts. */
final class FollowUpBlock {
    private static final double CHART_POINTS = 165;
    private static final int CHART_ROWS = 11;
    private final Edition edition;
    private final Page page;

    FollowUpBlock(Edition edition, Page page) {
        this.edition = edition;
        this.page = page;
    }

    /** A commitment on attempts. */
    void agreed(Commitment commitment) {
        page.section(SideBySide.LAST, edition.commitments().shortly(commitment));
        page.sentence(SideBySide.LAST, edition.commitments().details(commitment), Theme.NOTE);
        FollowUpDetail detail = detail(commitment.id());
        AttemptSpread attempts = detail == null ? null : detail.attempts();
        if (detail == null || attempts == null) {
            String reason = new FigureCells(edition).reason(edition.figures().of(commitment));
            page.sentence(SideBySide.LAST, edition.say("follow.no.value", reason), Theme.PROSE);
            return;
        }
        if (attempts.leads() == 0) {
            page.sentence(SideBySide.LAST, edition.say("follow.nothing"), Theme.PROSE);
        } else {
            spread(commitment, attempts, detail.reach());
        }
        if (attempts.exempt() > 0) {
            page.sentence(SideBySide.LAST, edition.say("follow.exempt", attempts.exempt()), Theme.NOTE);
        }
        ScopeShares shares =
                new ScopeShares(edition, commitment, edition.say("follow.judged"), edition.say("follow.met"), null);
        List<Runnable> byOwner = shares.rows(page, SideBySide.LEFT, Scope.OWNER);
        List<Runnable> byTeam = shares.rows(page, SideBySide.RIGHT, Scope.TEAM);
        if (!byOwner.isEmpty() || !byTeam.isEmpty()) {
            page.gap(10);
            page.section(
                    SideBySide.LAST,
                    edition.say("follow.by.owner", edition.commitments().shortly(commitment)));
            SideBySide.write(page, byOwner, byTeam);
        }
    }

    /** No commitment on attempts: what the touches alone tell of the month's MQLs. */
    void notAgreed() {
        page.section(SideBySide.LAST, edition.say("follow.attempts.title"));
        // of a month before the agreement it is told above why nothing was promised
        if (edition.review().agreed()) {
            page.sentence(SideBySide.LAST, edition.say("follow.attempts.none"), Theme.PROSE);
        }
        FollowUpDetail detail = detail("");
        ReachSpread reach = detail == null ? null : detail.reach();
        if (reach == null) {
            page.sentence(SideBySide.LAST, edition.say("follow.reach.unknown"), Theme.PROSE);
        } else if (reach.leads() == 0) {
            page.sentence(SideBySide.LAST, edition.say("follow.nothing"), Theme.PROSE);
        } else if (reach.reached() == 0) {
            page.sentence(SideBySide.LAST, edition.say("follow.reach.none"), Theme.PROSE);
        } else {
            page.sentence(
                    SideBySide.LAST,
                    edition.say("follow.reach.mqls", edition.stages().shortName(Stage.MQL)),
                    Theme.NOTE);
            ReachTable table = new ReachTable(edition, page, reach, SideBySide.LEFT);
            int head = page.row();
            SideBySide.write(page, table.rows(), List.of());
            while (page.row() < head + CHART_ROWS) {
                page.tall(15).next();
            }
            table.chart(head, new Place(SideBySide.RIGHT, head, SideBySide.LAST + 1, page.row()));
        }
    }

    private void spread(Commitment commitment, AttemptSpread attempts, @Nullable ReachSpread reach) {
        boolean isReachKnown = reach != null && reach.reached() > 0;
        AttemptsTable left = new AttemptsTable(edition, page, attempts, commitment.count());
        int head = page.row();
        if (reach != null && isReachKnown) {
            ReachTable right = new ReachTable(edition, page, reach, SideBySide.RIGHT);
            SideBySide.write(page, left.rows(), right.rows());
            page.gap(8);
            right.chart(head, new Place(SideBySide.RIGHT, page.row(), SideBySide.LAST + 1, page.row() + 1));
        } else {
            SideBySide.write(page, left.rows(), List.of());
            page.gap(8);
        }
        left.chart(head);
        // a chart in one row is never cut by the end of a page
        page.tall(CHART_POINTS).next();
        page.gap(6);
        page.sentence(SideBySide.LAST, edition.say("follow.legend"), Theme.NOTE);
        if (!isReachKnown) {
            String why = reach == null ? "follow.reach.unknown" : "follow.reach.none";
            page.sentence(SideBySide.LAST, edition.say(why), Theme.NOTE);
        }
    }

    private @Nullable FollowUpDetail detail(String commitment) {
        return edition.review().details().followUps().stream()
                .filter(detail -> detail.commitment().equals(commitment))
                .findFirst()
                .orElse(null);
    }
}
