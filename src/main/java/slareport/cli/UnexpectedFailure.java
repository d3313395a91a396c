package slareport.cli;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import slareport.job.RunFailed;
import slareport.ledger.LedgerFile;

/** One sentence on a failure that nobody foresaw, without what cells held. */
final class UnexpectedFailure {
    private UnexpectedFailure() {}

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

    private static String told(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
            if (cause instanceof FileSystemException file) {
                String reason = file.getReason();
                return file.getFile() + " (" + (reason == null ? file.getClass().getSimpleName() : reason) + ")";
            }
            if (cause instanceof OutOfMemoryError) {
                return "not enough memory, give the program more with -Xmx";
            }
        }
        if ("No space left on device".equals(root.getMessage())) {
            return "the disk is full";
        }
        return LedgerFile.told(failure).orElse(root.getClass().getName());
    }
}
