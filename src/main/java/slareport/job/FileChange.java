package slareport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What the file system itself notes of a file, beside the time that whoever copies or unpacks a file can set as they like.
 *
 * @param at when content or attributes last changed; empty where the file system does not note it
 * @param number the file's own number, which another file of the same name does not have; empty likewise
 */
record FileChange(Optional<Instant> at, String number) {
    /** What is noted of a file now. */
    static FileChange of(Path file) {
        try {
            Map<String, Object> noted = Files.readAttributes(file, "unix:ctime,ino");
            Optional<Instant> at =
                    noted.get("ctime") instanceof FileTime time ? Optional.of(time.toInstant()) : Optional.empty();
            return new FileChange(at, String.valueOf(noted.get("ino")));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return new FileChange(Optional.empty(), "");
        }
    }
}
