package slareport.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database file that a run has open. One that is removed meanwhile takes writes as before, and forgets them with the
 * end of the run.
 */
public final class OpenFile {
    private final @Nullable Path file;
    private final @Nullable Object key;

    private OpenFile(@Nullable Path file) {
        this.file = file;
        this.key = file == null ? null : keyOf(file).orElse(null);
    }

    /** The file that an address names, which is open; of a server, or a database in memory, none. */
    static OpenFile of(String url) {
        return new OpenFile(LedgerFile.of(new LedgerAddress(url, "", "")).orElse(null));
    }

    /** Fails when the file is not in its place any more, or another one is. */
    public void checkStanding() {
        if (file != null && key != null && !keyOf(file).filter(key::equals).isPresent()) {
            throw new LedgerGone(file);
        }
    }

    private static Optional<Object> keyOf(Path file) {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }
}
