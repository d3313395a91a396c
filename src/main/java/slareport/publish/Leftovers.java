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
     * Settles what dead runs left: of a run that counts as published the files after it are put in place, of any other
     * those before it, in every month that it was about. No other run may be at work in the folder.
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
            KeptFiles kept = KeptFiles.at(path, rename);
            if (kept != null) {
                settle(kept, files, published.test(kept.run()));
            }
        }
        for (Path path : hidden(out)) {
            String name = String.valueOf(path.getFileName());
            if (name.endsWith(GARBAGE) || name.endsWith(STAGING)) {
                PrivateFiles.delete(path);
            }
        }
    }

    private static void settle(KeptFiles kept, List<ReportFile> files, boolean published) throws IOException {
        if (published && kept.side() == KeptFiles.Side.AFTER) {
            kept.putInPlace(kept.names());
        } else if (!published && kept.side() == KeptFiles.Side.BEFORE) {
            kept.putInPlace(files.stream().map(file -> file.name(kept.month())).toList());
        }
        kept.drop();
    }

    /** Whether runs that died have left nothing; false also when nobody can say. */
    public static boolean areNone(Path out) {
        try {
            return hidden(out).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** Where files are written that nobody wants; like all staging, the next run deletes it if it is still there. */
    static Path trial(Path out) {
        return out.resolve(".sla-report-trial" + STAGING);
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
