package slareport.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Tells what is wrong with a file or folder that could not be written. */
final class UnwritableFile {
    private UnwritableFile() {}

    /** Half a sentence on what happened. */
    static String told(FileSystemException failure) {
        return failure.getFile() + " cannot be written (" + reason(failure) + ")";
    }

    /** A sentence on what to do. */
    static String advice(FileSystemException failure) {
        return failure instanceof AccessDeniedException
                ? "See who may write there, and start the job again."
                : failure instanceof NoSuchFileException
                        ? "See whether somebody removes that folder, and start the job again."
                        : "See what lies there, and start the job again.";
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "it is gone";
        }
        return failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
    }
}
