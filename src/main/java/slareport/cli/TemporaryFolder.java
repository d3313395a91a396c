package slareport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;

/** A folder that is there while something is done with it. */
final class TemporaryFolder {
    private TemporaryFolder() {}

    /** Does something with a new folder, which only its owner may enter, and deletes it with all that is in it then. */
    static <T> T with(Function<Path, T> work) {
        try {
            Path folder = Files.createTempDirectory("sla-report");
            try {
                return work.apply(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
