package slareport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import slareport.ledger.LedgerFile;

/** Tells a failure that comes of a disk without space left, and where to free some. */
final class FullDisk {
    /** In the words of Linux, of its quotas, and of Windows. */
    private static final Set<String> WORDS =
            Set.of("No space left on device", "Disk quota exceeded", "There is not enough space on the disk");

    /** Below this the database cannot write a page of its own. */
    private static final long NOTHING_BYTES = 1 << 16;

    private FullDisk() {}

    /** The folder whose disk is full, when a failure comes of that. */
    static Optional<Path> of(Throwable failure, Places places) {
        boolean ofDatabase = LedgerFile.told(failure).isPresent();
        if (isTold(failure, Collections.newSetFromMap(new IdentityHashMap<>()))) {
            return Optional.of(ofDatabase ? places.database() : places.out());
        }
        // once it has failed to write, the database says no more than that it is closed
        return ofDatabase && isFull(places.database()) ? Optional.of(places.database()) : Optional.empty();
    }

    private static boolean isTold(Throwable failure, Set<Throwable> seen) {
        if (!seen.add(failure)) {
            return false;
        }
        String message = String.valueOf(failure.getMessage());
        if (WORDS.stream().anyMatch(message::contains)) {
            return true;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (isTold(suppressed, seen)) {
                return true;
            }
        }
        return failure.getCause() != null && isTold(failure.getCause(), seen);
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < NOTHING_BYTES;
        } catch (IOException e) {
            return false;
        }
    }
}
