package slareport.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import slareport.guard.Doubt;
import slareport.measure.Status;

/** One line that says that the report was published in spite of doubts, and which. */
final class LetPassLine {
    private final Edition edition;

    LetPassLine(Edition edition) {
        this.edition = edition;
    }

    /** Writes the line, with a link to the sheet on data quality; nothing when nothing was doubtful. */
    void write(Page page, int lastColumn) {
        List<Doubt> doubts = edition.report().letPass();
        if (doubts.isEmpty()) {
            return;
        }
        page.gap(6);
        String told = doubts.stream().map(this::told).collect(Collectors.joining(" "));
        XSSFCell cell = page.text(
                1,
                lastColumn,
                Theme.symbol(Status.AT_RISK) + " " + edition.say("let.pass.summary", told),
                Theme.PROSE.asBold().in(Theme.ink(Status.AT_RISK)).on(Theme.fill(Status.AT_RISK)));
        page.link(cell, SheetName.QUALITY.address(edition.texts(), "A1"));
        page.next();
    }

    /** The sentence stays as the run said it; the words before it are the reader's. */
    private String told(Doubt doubt) {
        return edition.say(
                "let.pass.doubt", edition.say("guard." + doubt.guard().code()), edition.place(doubt), doubt.found());
    }
}
