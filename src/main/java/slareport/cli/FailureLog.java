package slareport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import slareport.failure.UserError;
import slareport.job.RunFailed;
import slareport.publish.PrivateFiles;

/**
 * Keeps the stack trace of the last unexpected failure. Messages of foreign exceptions are left out: they can hold a
 * cell's value.
 */
record FailureLog(Path file) {
    /** The log in a folder. */
    static FailureLog in(Path folder) {
        return new FailureLog(folder.resolve("last-failure.txt"));
    }

    /** The log for failures before the run's own folder is known. */
    static FailureLog inTemporaryFolder() {
        return new FailureLog(Path.of(System.getProperty("java.io.tmpdir", "."), "sla-report-last-failure.txt"));
    }

    /** Writes the trace in place of the one before, and gives the file, or null when it cannot be written. */
    @Nullable Path keep(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        append(failure, "", trace, 0);
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                PrivateFiles.makeFolder(folder);
            }
            Files.deleteIfExists(file);
            PrivateFiles.write(file, out -> out.write(trace.toString().getBytes(StandardCharsets.UTF_8)));
            return file;
        } catch (IOException e) {
            forget();
            return null;
        }
    }

    /** A full disk leaves a file without contents. */
    private void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // nobody is pointed to it
            return;
        }
    }

    private static void append(Throwable failure, String label, StringBuilder trace, int depth) {
        trace.append(label).append(failure.getClass().getName());
        if (failure instanceof UserError || failure instanceof RunFailed || failure instanceof FileSystemException) {
            trace.append(": ").append(failure.getMessage());
        }
        trace.append('\n');
        for (StackTraceElement frame : failure.getStackTrace()) {
            trace.append("    at ").append(frame).append('\n');
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            append(suppressed, "Suppressed: ", trace, depth + 1);
        }
        Throwable cause = failure.getCause();
        if (cause != null && depth < 20) {
            append(cause, "Caused by: ", trace, depth + 1);
        }
    }
}
