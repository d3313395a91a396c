package slareport.job;

import java.io.IOException;
import java.nio.file.Path;

/** The name under which the ledger knows an output folder, however its path is spelled. */
public final class OutputFolder {
    private OutputFolder() {}

    /**
     * The real path of a folder; of one that is not there yet, its path below the real one of the nearest folder that is,
     * which is the real one once it is made.
     */
    public static String known(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        for (Path there = whole; there != null; there = there.getParent()) {
            try {
                return there.toRealPath()
                        .resolve(there.relativize(whole))
                        .normalize()
                        .toString();
            } catch (IOException e) {
                // not there, or nobody may look: its parent is asked
            }
        }
        return whole.toString();
    }
}
