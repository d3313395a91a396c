package slareport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A company's folder as it was at one time, which can be had back under its name as often as is needed. Names of one file
 * are names of one file again, which a publication makes use of.
 */
final class Snapshot {
    private final Path folder;
    private final Path kept;

    Snapshot(Terminal terminal) throws IOException, InterruptedException {
        this.folder = terminal.folder;
        this.kept = Files.createTempDirectory(folder.getParent(), "kept").resolve("company");
        copy(folder, kept);
    }

    /** Puts everything back; what has become of it in the meantime stays beside it. */
    void restore() throws IOException, InterruptedException {
        Files.move(folder, Files.createTempDirectory(folder.getParent(), "used").resolve("company"));
        copy(kept, folder);
    }

    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        int exitCode = new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new IOException("cp ended with " + exitCode);
        }
    }
}
