package slareport.workbook;

import org.apache.poi.xssf.usermodel.XSSFCell;
import slareport.targets.DeepReview;
import slareport.words.Notices;

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
        new Notices(edition).deepReview().ifPresent(text -> {
            DeepReview review = edition.report().targets().deepReview();
            boolean isDue = review != null && review.isDue();
            page.gap(6);
            XSSFCell cell = isDue
                    ? page.text(1, lastColumn, Notice.marked(text), Notice.LOOK)
                    : page.text(1, lastColumn, text, Theme.NOTE);
            page.link(cell, link.address(edition.texts(), "A1"));
            page.next();
        });
    }
}
