package slareport.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import slareport.facts.FileCounts;
import slareport.guard.Drift;
import slareport.guard.Guards;
import slareport.guard.LastPublished;
import slareport.guard.ReadShape;

/**
 * Looks at the exports as a whole: whether they are what the manifest says and what the last published run lets expect.
 * Counts of rows come from the reading itself.
 */
public final class Scrutiny {
    private final Exports exports;
    private final Guards guards;
    private final Supplier<Optional<LastPublished>> last;
    private Optional<Drift> drift = Optional.empty();

    /** @param last what the last run read that was published into the same folder; asked for once */
    public Scrutiny(Exports exports, Guards guards, Supplier<Optional<LastPublished>> last) {
        this.exports = exports;
        this.guards = guards;
        this.last = last;
    }

    /** What can be seen without reading the rows. */
    public void beforeReading() {
        guards.arrivals().checkContents();
        drift = last.get().map(published -> new Drift(published, guards));
        drift.ifPresent(comparison -> comparison.checkColumns(exports.columns(), unread()));
    }

    /** What can be seen when every row was counted. */
    public void afterReading(List<FileCounts> files) {
        guards.arrivals().checkRead(rowsByFile(files));
        RowsToReview.check(files, guards);
        drift.ifPresent(comparison -> comparison.checkRows(rowsByEntity(files)));
    }

    /** The outline of what was read. */
    ReadShape shape(List<FileCounts> files) {
        return ReadShape.of(exports.columns(), rowsByEntity(files));
    }

    private Map<String, String> unread() {
        Map<String, String> why = new TreeMap<>();
        exports.notRead().forEach(file -> why.put(file.file(), file.why()));
        return why;
    }

    /** A line that holds nothing of the entity is a row to whoever wrote the file; one that serves two entities has the rows of the fuller. */
    private static Map<String, Long> rowsByFile(List<FileCounts> files) {
        Map<String, Long> rows = new TreeMap<>();
        files.forEach(file -> rows.merge(file.file(), file.lines(), Math::max));
        return rows;
    }

    private static Map<String, Long> rowsByEntity(List<FileCounts> files) {
        Map<String, Long> rows = new TreeMap<>();
        files.forEach(file -> rows.merge(file.entity().code(), file.rows(), Long::sum));
        return rows;
    }
}
