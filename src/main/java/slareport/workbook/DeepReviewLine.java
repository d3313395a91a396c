package slareport.workbook;

import org.apache.poi.xssf.usermodel.XSSFCell;
import slareport.measure.Status;
import slareport.targets.DeepReview;
import slareport.words.Palette;

/** One line about the deep review of the targets: that it is due, or when it comes. */
final class DeepReviewLine {
    private final Edition edition;

    DeepReviewLine(Edition edition) {
        this.edition = edition;
    }

    /**
     * Writes the line; nothing when no reviews are agreed on.
     *
     * @param link the sheet to which it leads
     */
    void write(Page page, int lastColumn, SheetName link) {
        DeepReview review = edition.report().targets().deepReview();
        if (review == null) {
            return;
        }
        page.gap(6);
        XSSFCell cell = page.text(1, lastColumn, words(review), look(review));
        page.link(cell, link.address(edition.texts(), "A1"));
        page.next();
    }

    private String words(DeepReview review) {
        String every = edition.say("agreement.months", (int) review.every().toTotalMonths());
        String coming = edition.texts().day(review.coming());
        return review.due() == null
                ? edition.say("deep.review.coming", coming, every)
                : Palette.symbol(Status.AT_RISK) + " "
                        + edition.say(
                                "deep.review.due",
                                edition.texts().day(review.due()),
                                edition.texts().month(review.inForceSince()),
                                every,
                                coming);
    }

    private static Look look(DeepReview review) {
        return review.isDue()
                ? Theme.PROSE.asBold().in(Palette.ink(Status.AT_RISK)).on(Palette.fill(Status.AT_RISK))
                : Theme.NOTE;
    }
}
