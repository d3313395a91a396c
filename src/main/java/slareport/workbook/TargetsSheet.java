package slareport.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Commitment;
import slareport.agreement.Side;
import slareport.agreement.Target.Direction;
import slareport.measure.Status;
import slareport.targets.PastMonth;
import slareport.targets.SuggestedTarget;
import slareport.targets.TargetHistory;
import slareport.targets.TargetReview;
import slareport.words.Palette;

/** What the past months say about the targets, to be brought into their deep review. */
final class TargetsSheet {
    /** With fewer months than this a suggested target is written in italics. */
    private static final int ENOUGH_MONTHS = 3;

    private static final int FIRST_MONTH = 3;
    private final Edition edition;
    private final TargetReview review;
    private final int median;
    private final int lastColumn;

    TargetsSheet(Edition edition) {
        this.edition = edition;
        this.review = edition.report().targets();
        this.median = FIRST_MONTH + review.months().size();
        this.lastColumn = median + 6;
    }

    void write(Binder binder) {
        Page page = binder.open(SheetName.TARGETS, edition.say("targets.title"), lastColumn);
        page.column(1, 36, 36).column(2, 12, 16);
        for (int column = FIRST_MONTH; column < median; column++) {
            page.column(column, 9, 11);
        }
        for (int column = median; column < lastColumn; column++) {
            page.column(column, 10, 14);
        }
        page.column(lastColumn, 24, 24);
        new DeepReviewLine(edition).write(page, lastColumn, SheetName.AGREEMENT);
        page.gap(6);
        if (review.histories().isEmpty()) {
            page.text(1, lastColumn, edition.whyNoTargets(), Theme.PROSE);
        } else if (review.histories().stream().allMatch(history -> history.known() == 0)) {
            page.sentence(lastColumn, edition.say("targets.none"), Theme.PROSE);
        } else {
            results(page);
        }
        binder.close(page, lastColumn, page.row());
    }

    private void results(Page page) {
        page.text(1, lastColumn, edition.say("targets.how"), Theme.PROSE);
        page.next().gap(6);
        head(page);
        for (Side side : Side.values()) {
            List<TargetHistory> own = review.histories().stream()
                    .filter(history -> history.commitment().by() == side)
                    .toList();
            if (!own.isEmpty()) {
                String name = edition.commitments().side(side);
                page.text(
                        1,
                        lastColumn,
                        name,
                        Theme.CELL.asBold().in(Palette.colour(side)).on(Palette.tint(side)));
                page.next();
                own.forEach(history -> row(page, history));
            }
        }
        page.gap(6);
        page.text(1, lastColumn, edition.say("targets.legend"), Theme.NOTE);
    }

    private void head(Page page) {
        page.text(1, edition.say("scorecard.promise"), Theme.HEAD);
        page.text(2, edition.say("targets.target"), Theme.NUMBER_HEAD);
        for (int i = 0; i < review.months().size(); i++) {
            String month = edition.texts().shortMonth(review.months().get(i));
            page.text(FIRST_MONTH + i, month, Theme.NUMBER_HEAD);
        }
        page.text(median, edition.say("targets.median"), Theme.NUMBER_HEAD);
        page.text(median + 1, edition.say("targets.best"), Theme.NUMBER_HEAD);
        page.text(median + 2, edition.say("targets.worst"), Theme.NUMBER_HEAD);
        page.text(median + 3, edition.say("targets.kept"), Theme.HEAD.to(HorizontalAlignment.CENTER));
        page.text(median + 4, edition.say("targets.half"), Theme.NUMBER_HEAD);
        page.text(median + 5, edition.say("targets.three.quarters"), Theme.NUMBER_HEAD);
        page.text(lastColumn, edition.say("scorecard.note"), Theme.HEAD);
        page.next();
    }

    private void row(Page page, TargetHistory history) {
        Commitment commitment = history.commitment();
        String unit = edition.commitments().unit(edition.figures().of(commitment), commitment);
        page.twoLines(
                1,
                edition.commitments().promise(commitment),
                Theme.CELL.asBold(),
                edition.commitments().details(commitment),
                Look.text(9, Palette.MUTED));
        target(page, 2, history, unit, commitment.target().value(), Theme.NUMBER);
        for (int i = 0; i < history.months().size(); i++) {
            month(page, FIRST_MONTH + i, history.months().get(i), unit);
        }
        value(page, median, unit, history.median(), Theme.NUMBER.asBold());
        value(page, median + 1, unit, history.best(), Theme.NUMBER);
        value(page, median + 2, unit, history.worst(), Theme.NUMBER);
        page.text(
                median + 3,
                history.known() == 0 ? "–" : edition.say("headline.count", history.kept(), history.known()),
                Theme.CELL.to(HorizontalAlignment.CENTER));
        Look look =
                history.known() < ENOUGH_MONTHS ? Theme.NUMBER.in(Palette.MUTED).asItalic() : Theme.NUMBER.asBold();
        suggestion(page, median + 4, history, unit, history.metInHalf(), look);
        suggestion(page, median + 5, history, unit, history.metInThreeQuarters(), look);
        String note = new TargetNote(edition).of(history);
        page.text(lastColumn, note, Theme.WRAPPED.in(Palette.MUTED));
        page.next();
    }

    private void month(Page page, int column, PastMonth month, String unit) {
        if (month.value() == null) {
            page.text(column, "–", Theme.NUMBER.in(Palette.MUTED));
            return;
        }
        Look kept = Theme.NUMBER.asBold().in(Palette.ink(Status.MET)).on(Palette.fill(Status.MET));
        value(page, column, unit, month.value(), month.kept() ? kept : Theme.NUMBER);
    }

    private void suggestion(
            Page page, int column, TargetHistory history, String unit, @Nullable BigDecimal exact, Look look) {
        if (exact == null) {
            page.blank(column, look);
            return;
        }
        Direction direction = history.commitment().target().direction();
        target(page, column, history, unit, SuggestedTarget.of(unit, direction, exact), look);
    }

    private void target(Page page, int column, TargetHistory history, String unit, BigDecimal target, Look look) {
        Direction direction = history.commitment().target().direction();
        String format = edition.formats().signed(direction, edition.formats().targetFormat(unit, target));
        page.number(column, edition.formats().inCell(unit, target), look.as(format));
    }

    private void value(Page page, int column, String unit, @Nullable BigDecimal value, Look look) {
        if (value == null) {
            page.blank(column, look);
            return;
        }
        page.number(column, edition.formats().inCell(unit, value), look.as(format(unit, value)));
    }

    /** Without the currency, which the target beside it shows. */
    private String format(String unit, BigDecimal value) {
        // the median of counts may lie between two of them
        boolean between = unit.equals("count") && value.stripTrailingZeros().scale() > 0;
        String currency = "\"" + edition.units().currency() + " \"";
        return between ? "#,##0.0" : edition.formats().format(unit, value).replace(currency, "");
    }
}
