package slareport.guard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks by which an export says that it is finished: {@code <file>.done} beside a file, or {@code .done} in the folder
 * for all of them. A mark that is older than its file is of an earlier export.
 */
final class FinishedMarks {
    static final String MARK = ".done";

    private FinishedMarks() {}

    /** Doubts about the files that no mark speaks for. */
    static List<Doubt> missing(Path folder, List<ArrivedFile> files) {
        FileState ofFolder = FileState.of(folder.resolve(MARK));
        List<Doubt> doubts = new ArrayList<>();
        for (ArrivedFile file : files) {
            FileState state = FileState.of(file.path());
            FileState own = FileState.of(file.path().resolveSibling(file.path().getFileName() + MARK));
            if (!speaksFor(own, state) && !speaksFor(ofFolder, state)) {
                boolean isOld = !own.isGone() || !ofFolder.isGone();
                doubts.add(new Doubt(
                        Guard.CHANGING,
                        file.name(),
                        file.name() + (isOld ? " is newer than its finished-mark." : " has no finished-mark."),
                        "Wait until the export writes " + file.name() + MARK + ", or " + MARK
                                + " in the exports folder, behind the last file; or set sla.guards.done to optional."));
            }
        }
        return doubts;
    }

    private static boolean speaksFor(FileState mark, FileState file) {
        return !mark.isGone() && !mark.modified().isBefore(file.modified());
    }
}
