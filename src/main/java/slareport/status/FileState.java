package slareport.status;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import slareport.publish.PublishedFile;

/** What has become of a published file. */
public enum FileState {
    /** It holds what was written. */
    STANDS,
    /** A later run has put another one in its place. */
    REPLACED,
    /** Something else than the job has written to it, or it cannot be read. */
    CHANGED,
    /** It is not there any more. */
    MISSING;

    /** Looks at a file that no later run has replaced. */
    static FileState of(PublishedFile file, Path folder) {
        if (file.standsIn(folder)) {
            return STANDS;
        }
        return Files.exists(folder.resolve(file.name()), LinkOption.NOFOLLOW_LINKS) ? CHANGED : MISSING;
    }
}
