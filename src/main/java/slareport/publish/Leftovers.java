package slareport.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/** What runs that died have left in the output folder. */
public final class Leftovers {
    private static final String GARBAGE = ".garbage";
    private static final String STAGING = ".new";

    private Leftovers() {}

    /**
     * Settles what dead runs left: where a run died between two renames, the set before it is put back, unless the run
     * counts as published. No other run may be at work in the folder.
     *
     * @param published whether a run, by its number, was recorded as published
     */
    public static void settle(Path out, List<ReportFile> files, LongPredicate published) throws IOException {
        settle(out, files, published, Rename.ATOMIC);
    }

    static void settle(Path out, List<ReportFile> files, LongPredicate published, Rename rename) throws IOException {
        if (!Files.isDirectory(out)) {
            return;
        }
        for (Path path : hidden(out)) {
            UndoFolder undo = UndoFolder.at(path, rename);
            if (undo != null) {
                if (!published.test(undo.run())) {
                    undo.restore(
                            files.stream().map(file -> file.name(undo.month())).toList());
                }
                undo.drop();
            }
        }
        for (Path path : hidden(out)) {
            String name = String.valueOf(path.getFileName());
            if (name.endsWith(GARBAGE) || name.endsWith(STAGING)) {
                PrivateFiles.delete(path);
            }
        }
    }

    /** Whether runs that died have left nothing; false also when nobody can say. */
    public static boolean areNone(Path out) {
        try {
            return hidden(out).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    static Path garbage(Path folder) {
        return folder.resolveSibling(folder.getFileName() + GARBAGE);
    }

    static Path staging(Path out, YearMonth month) {
        return out.resolve(".sla-report-" + month + STAGING);
    }

    private static List<Path> hidden(Path out) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(out, ".sla-report-*")) {
            paths.forEach(found::add);
        }
        return found;
    }
}
