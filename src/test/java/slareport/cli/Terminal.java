package slareport.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine;

/** A made-up company's folder, and the command line in it. */
final class Terminal {
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    final Path folder;
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    Terminal(Path folder) {
        this.folder = folder;
        write("agreement.yml", "title: made up");
        export("leads.csv", "a", "b", "c");
    }

    /** What a command left. */
    record Result(int exitCode, String out, String err) {
        String lastLine() {
            return out.strip().substring(out.strip().lastIndexOf('\n') + 1);
        }
    }

    void write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes an export of one time stamp, so that the same rows are the same input. */
    void export(String name, String... rows) {
        write("exports/" + name, String.join("\n", rows));
        try {
            Files.setLastModifiedTime(folder.resolve("exports").resolve(name), FileTime.from(NOW));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void setClock(String instant) {
        clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    /** The options of a whole run, and more after them. */
    String[] runWith(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "run",
                "--agreement",
                path("agreement.yml"),
                "--exports",
                path("exports"),
                "--out",
                path("out"),
                "--month",
                "2026-10",
                "--as-of",
                "2026-11-01"));
        Collections.addAll(args, more);
        return args.toArray(new String[0]);
    }

    /** Runs a command in this process. */
    Result execute(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = SlaReport.commandLine(clock, StandIns.STOPS)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        return new Result(command.execute(args), out.toString(), err.toString());
    }

    /** Starts a command in a process of its own. */
    Process start(Class<?> main, String... args) throws IOException {
        return startKilledAtTick(0, main, args);
    }

    /** Starts a command that dies when it asks for the time the n-th time. */
    Process startKilledAtTick(int tick, Class<?> main, String... args) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dkilled-at-tick=" + tick,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        Collections.addAll(line, args);
        return new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /** Waits for a process. */
    static Result end(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), said, said);
    }

    /** The published files and all else in the output folder. */
    Map<String, String> published() {
        Map<String, String> found = new TreeMap<>();
        Path out = folder.resolve("out");
        if (!Files.isDirectory(out)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(out.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
