package slareport.workbook;

import java.util.List;
import java.util.stream.Collectors;
import slareport.guard.Doubt;

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
        String told = doubts.stream().map(this::told).collect(Collectors.joining(" "));
        Notice.write(page, edition, lastColumn, edition.say("let.pass.summary", told), SheetName.QUALITY);
    }

    /** The sentence stays as the run said it; the words before it are the reader's. */
    private String told(Doubt doubt) {
        return edition.say(
                "let.pass.doubt", edition.say("guard." + doubt.guard().code()), edition.place(doubt), doubt.found());
    }
}
