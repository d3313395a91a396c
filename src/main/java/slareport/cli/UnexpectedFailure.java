package slareport.cli;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import slareport.job.RunFailed;
import slareport.ledger.LedgerFile;
import slareport.ledger.LedgerGone;
import slareport.publish.DecisionInDoubt;

/** One sentence on a failure that the user did not cause by what was said or exported, without what cells held. */
final class UnexpectedFailure {
    private static final String UNTOUCHED = "nothing was published, and the last report stands. ";

    private UnexpectedFailure() {}

    /** What happened in a run, and what to do, or where the stack trace is kept. */
    static String sentence(Throwable failure, Places places) {
        return foreseen(failure, places).orElseGet(() -> sentence(failure, FailureLog.in(places.database())));
    }

    /** What happened, and where the stack trace is kept. */
    static String sentence(Throwable failure, FailureLog log) {
        Path kept = log.keep(failure);
        return toRemember(failure) + " Nothing was published; "
                + (kept == null ? "the details could not be written down." : "the details are in " + kept + ".");
    }

    /** What happened. */
    static String toRemember(Throwable failure) {
        String step = failure instanceof RunFailed failed ? " in the step '" + failed.step() + "'" : "";
        return "Unexpected failure" + step + ": " + told(failure) + ".";
    }

    /** What somebody who runs the job can mend without knowing the program. */
    private static Optional<String> foreseen(Throwable failure, Places places) {
        Optional<Path> full = FullDisk.of(failure, places);
        if (among(failure, DecisionInDoubt.class) != null) {
            return Optional.of("The database failed while the report was recorded, so that nobody knows yet whether it"
                    + " was; the last report stands. "
                    + full.map(folder -> "The disk of " + folder + " is full: free space there, and start")
                            .orElse("Start")
                    + " the job again: it puts the new report in place if it was recorded.");
        }
        if (among(failure, LedgerGone.class) != null) {
            return Optional.of("The database in " + places.database() + " was removed or replaced while the job was at"
                    + " work; " + UNTOUCHED + "Put it back and start the job again; without it, a new one is begun.");
        }
        if (full.isPresent()) {
            return full.map(folder ->
                    "The disk of " + folder + " is full; " + UNTOUCHED + "Free space there and start the job again.");
        }
        FileSystemException file = among(failure, FileSystemException.class);
        if (file != null && isOurs(file, places)) {
            return Optional.of(UnwritableFile.told(file) + "; " + UNTOUCHED + UnwritableFile.advice(file));
        }
        return LedgerFile.isDamaged(failure)
                ? Optional.of("The database file " + LedgerFile.in(places.database())
                        + " cannot be read or is damaged; " + UNTOUCHED
                        + "Put a copy of it back, or move it away to begin a new one, which knows nothing of earlier"
                        + " reports.")
                : Optional.empty();
    }

    private static boolean isOurs(FileSystemException failure, Places places) {
        if (failure.getFile() == null) {
            return false;
        }
        Path file = Path.of(failure.getFile()).toAbsolutePath().normalize();
        return Stream.of(places.out(), places.database())
                .anyMatch(folder -> file.startsWith(folder.toAbsolutePath().normalize()));
    }

    private static <T extends Throwable> @Nullable T among(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }

    private static String told(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
        }
        if (among(failure, OutOfMemoryError.class) != null) {
            return "not enough memory, give the program more with -Xmx";
        }
        FileSystemException file = among(failure, FileSystemException.class);
        return file != null
                ? UnwritableFile.told(file)
                : LedgerFile.told(failure).orElse(root.getClass().getName());
    }
}
