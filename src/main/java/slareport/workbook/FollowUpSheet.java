package slareport.workbook;

import java.util.List;
import java.util.stream.Stream;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode;
import slareport.measure.Figure;
import slareport.measure.Scope;

/** Whether sales kept at its leads and deals: attempts, touches until somebody was reached, fresh deals, early rejections. */
final class FollowUpSheet {
    private final Edition edition;

    FollowUpSheet(Edition edition) {
        this.edition = edition;
    }

    void write(Binder binder) {
        Page page = binder.open(SheetName.FOLLOW_UP, edition.say("follow.title"), SideBySide.LAST);
        SideBySide.columns(page);
        List<Commitment> attempts = promised(MeasureCode.ATTEMPTS);
        List<Commitment> fresh = promised(MeasureCode.FRESH);
        List<Commitment> invalid = promised(MeasureCode.INVALID_REJECTIONS);
        List<Commitment> all =
                Stream.of(attempts, fresh, invalid).flatMap(List::stream).toList();
        if (!edition.review().agreed()) {
            page.sentence(SideBySide.LAST, edition.whyNoTargets(), Theme.PROSE);
        } else if (!all.isEmpty()) {
            new PromiseTable(edition).write(page, SideBySide.LAST, all);
        }
        page.gap(10);
        FollowUpBlock block = new FollowUpBlock(edition, page);
        if (attempts.isEmpty()) {
            block.notAgreed();
        }
        attempts.forEach(block::agreed);
        fresh(page, fresh);
        invalid(page, invalid);
        if (all.stream().anyMatch(this::hasValue)) {
            page.gap(6);
            page.sentence(SideBySide.LAST, edition.say("follow.ranking"), Theme.NOTE);
        }
        binder.close(page, SideBySide.LAST, page.row());
    }

    private List<Commitment> promised(MeasureCode measure) {
        return edition.review().agreed()
                ? edition.agreement().commitments().stream()
                        .filter(commitment -> commitment.measure() == measure)
                        .toList()
                : List.of();
    }

    private void fresh(Page page, List<Commitment> commitments) {
        if (commitments.isEmpty()) {
            missing(page, "follow.fresh.title", "follow.fresh.none");
        }
        for (Commitment commitment : commitments) {
            ScopeShares shares = new ScopeShares(
                    edition,
                    commitment,
                    edition.say("follow.fresh.open"),
                    edition.say("follow.fresh.recent"),
                    edition.say("follow.fresh.stale"));
            shares(page, commitment, shares, Scope.OWNER, Scope.TEAM);
        }
    }

    private void invalid(Page page, List<Commitment> commitments) {
        if (commitments.isEmpty()) {
            missing(page, "follow.invalid.title", "follow.invalid.none");
        }
        for (Commitment commitment : commitments) {
            ScopeShares shares = new ScopeShares(
                    edition,
                    commitment,
                    edition.say("follow.invalid.rejected"),
                    edition.say("follow.invalid.early"),
                    null);
            shares(page, commitment, shares, Scope.OWNER, Scope.SOURCE);
        }
    }

    private boolean hasValue(Commitment commitment) {
        Figure figure = edition.figures().of(commitment);
        return figure != null && figure.value() != null;
    }

    private void missing(Page page, String title, String sentence) {
        if (!edition.review().agreed()) {
            return;
        }
        page.gap(10);
        page.section(SideBySide.LAST, edition.say(title));
        page.sentence(SideBySide.LAST, edition.say(sentence), Theme.PROSE);
    }

    private void shares(Page page, Commitment commitment, ScopeShares shares, Scope left, Scope right) {
        page.gap(10);
        page.section(SideBySide.LAST, edition.commitments().shortly(commitment));
        String details = edition.commitments().details(commitment);
        if (!details.isEmpty()) {
            page.sentence(SideBySide.LAST, details, Theme.NOTE);
        }
        if (!hasValue(commitment)) {
            String reason = new FigureCells(edition).reason(edition.figures().of(commitment));
            page.sentence(SideBySide.LAST, edition.say("follow.no.value", reason), Theme.PROSE);
            return;
        }
        SideBySide.write(page, shares.rows(page, SideBySide.LEFT, left), shares.rows(page, SideBySide.RIGHT, right));
    }
}
