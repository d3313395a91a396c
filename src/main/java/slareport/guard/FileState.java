package slareport.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * How a file stands at an instant.
 *
 * @param bytes its size, -1 when it is gone
 */
record FileState(long bytes, Instant modified) {
    private static final FileState GONE = new FileState(-1, Instant.EPOCH);

    /** How a file stands now. */
    static FileState of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileState(
                    attributes.size(), attributes.lastModifiedTime().toInstant());
        } catch (IOException e) {
            return GONE;
        }
    }

    boolean isGone() {
        return bytes < 0;
    }
}
