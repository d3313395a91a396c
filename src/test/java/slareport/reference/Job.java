package slareport.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** A run of the program as a process of its own, known by nothing but its command line and its files. */
record Job(Path folder, YearMonth month) {

    static Job run(Path folder, Path agreement, Path exports, YearMonth month, String asOf) {
        List<String> line = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "slareport.cli.SlaReport",
                "run",
                "--agreement",
                agreement.toAbsolutePath().toString(),
                "--exports",
                exports.toAbsolutePath().toString(),
                "--out",
                folder.resolve("out").toString(),
                "--month",
                month.toString(),
                "--as-of",
                asOf);
        try {
            Process process = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError("The job ended with " + process.exitValue() + ":\n" + said);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new Job(folder, month);
    }

    /** The files that it published. */
    Published published() {
        return new Published(read("figures"), read("exceptions"), read("reconciliation"));
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve("out").resolve(name + "-" + month + ".csv"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
