package slareport.workbook;

import java.util.List;
import slareport.history.Change;
import slareport.history.History;

/** One line that says that final months would be different now, or that a revision changed the report's own. */
final class ChangesLine {
    private final Edition edition;

    ChangesLine(Edition edition) {
        this.edition = edition;
    }

    /** Writes the line, with a link to the sheet of changes; nothing when nothing would be different. */
    void write(Page page, int lastColumn) {
        History history = edition.report().history();
        if (history == null || history.changes().isEmpty()) {
            return;
        }
        boolean isRevised = history.changes().stream().anyMatch(Change::revised);
        List<Change> changes = history.changes().stream()
                .filter(change -> change.revised() == isRevised)
                .toList();
        List<String> months = changes.stream()
                .map(Change::month)
                .distinct()
                .map(edition.texts()::month)
                .toList();
        String text = edition.say(
                isRevised ? "changes.summary.revised" : "changes.summary",
                changes.size(),
                edition.texts().all(months));
        Notice.write(page, edition, lastColumn, text, SheetName.CHANGES);
    }
}
