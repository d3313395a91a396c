package slareport.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import slareport.failure.UserError;
import slareport.publish.PrivateFiles;

/**
 * Says beside a database file since when a run has been at work on it. The run keeps the note locked, so that one which a
 * killed run left behind is known for what it is. The note is a courtesy: where it cannot be left, the run goes on.
 */
final class HolderNote {
    private static final String ENDING = ".running";
    private static final int TRIES = 20;
    private static final long PAUSE_NANOS = 1_000_000;

    private final Path file;
    private final FileChannel channel;

    private HolderNote(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Leaves a note, for whoever has the database file open; gives null when that is not possible.
     *
     * @throws UserError when another run in this process has left one
     */
    static @Nullable HolderNote leave(Path database, Instant started) {
        Path file = beside(database);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                PrivateFiles.close(file);
                if (lock(channel)) {
                    channel.truncate(0);
                    channel.write(ByteBuffer.wrap(started.toString().getBytes(StandardCharsets.UTF_8)));
                    return new HolderNote(file, channel);
                }
            } catch (OverlappingFileLockException e) {
                channel.close();
                throw new LockHolder(null).told();
            } catch (IOException e) {
                channel.close();
                throw e;
            }
            channel.close();
        } catch (IOException e) {
            return null;
        }
        return null;
    }

    /** Since when the run has been at work that left the note beside a database file and has not ended. */
    static Optional<Instant> read(Path database) {
        Path file = beside(database);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (isLocked(channel)) {
                return Optional.of(Instant.parse(Files.readString(file)));
            }
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Takes the note away, while the database is still locked. */
    void remove() {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException e) {
            // an old note, which nobody keeps locked, is not believed
            return;
        }
    }

    private static Path beside(Path database) {
        return database.resolveSibling(database.getFileName() + ENDING);
    }

    /** Whoever reads a note keeps it locked for a moment. */
    private static boolean lock(FileChannel channel) throws IOException {
        for (int tried = 0; tried < TRIES; tried++) {
            if (channel.tryLock() != null) {
                return true;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return false;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try (FileLock shared = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return shared == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }
}
