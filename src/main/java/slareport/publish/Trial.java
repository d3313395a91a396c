package slareport.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import slareport.report.Report;

/** Writes the files of a run where they would be staged, and throws them away: whether that can be done is found out. */
public final class Trial {
    private Trial() {}

    /**
     * Writes and deletes the files of some reports; the output folder is as it was before, even if it was not there.
     *
     * @param files of each report
     */
    public static void write(Path out, List<ReportFile> files, List<Report> reports) throws IOException {
        List<Path> made = missing(out);
        Path aside = Leftovers.trial(out);
        try {
            new Publication(aside, files).stage(reports);
        } finally {
            PrivateFiles.delete(aside);
            for (Path folder : made) {
                deleteEmpty(folder);
            }
        }
    }

    /** The folders that have to be made, the innermost first. */
    private static List<Path> missing(Path out) {
        List<Path> missing = new ArrayList<>();
        Path folder = out.toAbsolutePath();
        while (folder != null && !Files.exists(folder)) {
            missing.add(folder);
            folder = folder.getParent();
        }
        return missing;
    }

    private static void deleteEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // somebody put something there meanwhile
            return;
        }
    }
}
