package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The made-up company's folder, and the command line in it. */
final class Terminal {
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    static final Instant WRITTEN = Instant.parse("2026-11-21T09:00:00Z");

    final Path folder;
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private String database;
    private String user = "sa";
    private final List<String> always = new ArrayList<>();

    Terminal(Path folder) {
        this.folder = folder;
        this.database = "jdbc:h2:file:" + folder.resolve("var/sla-report");
        write("agreement/1-mexico.yml", Company.agreement("1", "2026-01-01", "America/Mexico_City"));
        write("agreement/2-madrid.yml", Company.agreement("2", "2026-07-01", "Europe/Madrid"));
        write("exports/leads.csv", Company.LEADS);
        write("exports/activities.csv", Company.ACTIVITIES);
        write("exports/deals.csv", Company.DEALS);
    }

    /** What a command left; {@code out} and {@code err} hold the log as well. */
    record Result(int exitCode, String out, String err) {
        String lastLine() {
            return out.strip().substring(out.strip().lastIndexOf('\n') + 1);
        }

        /** Holds when the command ended like this and said nothing but sentences, one of them with these words. */
        void assertTold(int code, String words) {
            assertThat(exitCode).as(err).isEqualTo(code);
            assertThat(err.lines())
                    .isNotEmpty()
                    .allMatch(line -> line.matches("sla-report: .+[.?]"))
                    .anyMatch(line -> line.contains(words), words);
            assertThat(err).doesNotContain("Exception");
        }
    }

    /** Writes a file of one time stamp, so that the same rows are the same input, and long enough ago not to be waited for. */
    void write(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void setClock(String instant) {
        clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    void setClock(Clock clock) {
        this.clock = clock;
    }

    /** Configures a database server for all runs that follow. */
    void useDatabase(String url, String user, String password) {
        database = url;
        this.user = user;
        write(
                "database.yml",
                "spring.datasource: {url: '" + url + "', username: '" + user + "', password: '" + password + "'}\n");
        always.clear();
        Collections.addAll(always, "--config", path("database.yml"));
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    /** The options of a whole run, and more after them. */
    String[] runWith(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "run",
                "--agreement",
                path("agreement"),
                "--exports",
                path("exports"),
                "--out",
                path("out"),
                "--month",
                "2026-10",
                "--as-of",
                "2026-11-01"));
        args.addAll(always);
        Collections.addAll(args, more);
        return args.toArray(new String[0]);
    }

    /** The options of a command for whom the clock settles the as-of and the month, and more after them. */
    String[] runByTheClock(String command, String... more) {
        List<String> args = new ArrayList<>(
                List.of(command, "--agreement", path("agreement"), "--exports", path("exports"), "--out", path("out")));
        Collections.addAll(args, more);
        return args.toArray(new String[0]);
    }

    /** Runs a command in this process. */
    Result execute(String... args) {
        return execute(Stops.REAL, args);
    }

    /** Runs a command in this process through other packages; whatever comes of it, nobody sees a stack trace. */
    Result execute(Stops stops, String... args) {
        PrintStream usualOut = System.out;
        PrintStream usualErr = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        int exitCode;
        try {
            CommandLine command = SlaReport.commandLine(clock, stops)
                    .setOut(new PrintWriter(System.out, true))
                    .setErr(new PrintWriter(System.err, true));
            exitCode = command.execute(args);
        } finally {
            System.setOut(usualOut);
            System.setErr(usualErr);
        }
        return withoutTraces(
                new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8)));
    }

    /** Starts a command in a process of its own. */
    Process start(Class<?> main, String... args) throws IOException {
        return startKilledBy("", main, args);
    }

    /** Starts a command that dies when the class of this name asks for the time. */
    Process startKilledBy(String killer, Class<?> main, String... args) throws IOException {
        List<String> line = java(
                "-Dnow=" + clock.instant(),
                "-Dkilled-by=" + killer,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        Collections.addAll(line, args);
        return start(line);
    }

    /** Starts a run with traps that dies when anybody asks for the time so many times. */
    Process startKilledAt(int asked, String... args) throws IOException {
        List<String> line = java(
                "-Dnow=" + clock.instant(),
                "-Dkilled-at=" + asked,
                "-cp",
                System.getProperty("java.class.path"),
                Traps.class.getName());
        Collections.addAll(line, args);
        return start(line);
    }

    /** A command line of Java that starts fast. */
    static List<String> java(String... more) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto"));
        Collections.addAll(line, more);
        return line;
    }

    /** Starts a process in the company's folder. */
    Process start(List<String> line) throws IOException {
        return new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /** Waits for a process; its two streams are one here. */
    static Result end(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return withoutTraces(new Result(process.waitFor(), said, said));
    }

    /** The published files and all else in the output folder, a character for each byte. */
    Map<String, String> published() {
        Map<String, String> found = new TreeMap<>();
        Path out = folder.resolve("out");
        if (!Files.isDirectory(out)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(out.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** The first column of what the database says, once no run has it open. */
    List<String> query(String sql) {
        return rows(sql).stream().map(row -> row.get(0)).toList();
    }

    /** What the database says, once no run has it open; instants in UTC, numbers with all their digits. */
    List<List<String>> rows(String sql) {
        List<List<String>> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database, user, "");
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    boolean isInstant =
                            rows.getMetaData().getColumnTypeName(i).matches("(?i)timestamp.*time zone|timestamptz");
                    boolean isTruth = rows.getMetaData().getColumnType(i) == Types.BOOLEAN
                            || rows.getMetaData().getColumnType(i) == Types.BIT;
                    row.add(
                            isTruth
                                    ? String.valueOf(rows.getBoolean(i))
                                    : !isInstant || rows.getObject(i) == null
                                            ? rows.getString(i)
                                            : rows.getObject(i, OffsetDateTime.class)
                                                    .toInstant()
                                                    .toString());
                }
                found.add(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** Changes the database. */
    void change(String sql) {
        try (Connection connection = DriverManager.getConnection(database, user, "")) {
            connection.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Result withoutTraces(Result result) {
        assertThat(result.out() + result.err()).doesNotContain("\tat ", "    at ", "Caused by:");
        return result;
    }
}
