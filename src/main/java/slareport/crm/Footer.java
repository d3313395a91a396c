package slareport.crm;

import java.util.ArrayList;
import java.util.List;
import slareport.facts.Spelling;

/**
 * The lines that some CRMs put behind the rows of a report: its name, who made it, a copyright. They have one field each
 * and reach to the end of the file, and at least one begins as the CRM's footers do.
 */
final class Footer {
    private static final int MOST_LINES = 20;

    private final List<String> beginnings;
    private final boolean isPossible;
    private final List<Long> lines = new ArrayList<>();
    /** The first line that begins as the CRM's footers do, or -1. */
    private long known = -1;

    /**
     * @param beginnings how lines of a footer begin, none where the CRM writes no footer
     * @param width how many fields a row has
     */
    Footer(List<String> beginnings, int width) {
        this.beginnings = beginnings.stream().map(Spelling::folded).toList();
        this.isPossible = !beginnings.isEmpty() && width > 1;
    }

    /** Whether the selected row may be a line of the footer; it is kept in mind then. */
    boolean mayHold(RowBlock block) {
        if (!isPossible || block.fields() != 1 || lines.size() == MOST_LINES) {
            return false;
        }
        lines.add(block.line());
        String text = Spelling.folded(block.field(0));
        if (known < 0 && beginnings.stream().anyMatch(text::startsWith)) {
            known = block.line();
        }
        return true;
    }

    /** Whether lines are kept in mind, so that they are to be taken back when a row of another kind follows. */
    boolean keepsLines() {
        return isPossible && !lines.isEmpty();
    }

    /** A row of another kind follows: the lines kept in mind were no footer. */
    List<Long> takeBack() {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Long> rows = List.copyOf(lines);
        lines.clear();
        known = -1;
        return rows;
    }

    /** Whether the rows end before a line, since the CRM's footer has begun before it. */
    boolean isBefore(long line) {
        return known >= 0 && known < line;
    }

    /** At the end of the file: the lines kept in mind, unless they are a footer. */
    List<Long> linesThatAreRows() {
        return known >= 0 ? List.of() : takeBack();
    }
}
