package slareport.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Has a command say its lines plainly or as JSON: as the option says, else the environment, else the settings once they are
 * read. In JSON the last line tells how the command ended.
 */
final class LogOutput {
    private final Clock clock;
    private final Map<String, Object> lastFields = new LinkedHashMap<>();
    private long beganNanos = System.nanoTime();
    private boolean begun;
    private boolean json;
    private boolean optionGiven;
    private boolean outIsTaken;
    private @Nullable PrintWriter out;
    private @Nullable PrintWriter err;

    /** @param clock tells the time of each line */
    LogOutput(Clock clock) {
        this.clock = clock;
    }

    /** Runs what a command line asks for. */
    int execute(ParseResult parsed) {
        CommandLine root = parsed.commandSpec().root().commandLine();
        SlaReport program = root.getCommand();
        LogFormat asked = program.logFormat();
        begin(root, asked != null, asked == LogFormat.JSON);
        return ended(new RunLast().execute(parsed));
    }

    /** For a command line that cannot be understood. */
    int onUsage(ParameterException failure, String[] args) {
        boolean asked = LogFormat.isJsonAskedFor(args);
        begin(failure.getCommandLine().getCommandSpec().root().commandLine(), asked, asked);
        return ended(UserErrors.onUsage(failure, args));
    }

    /** For a command that failed. */
    int onFailure(Exception failure, CommandLine command, ParseResult parsed) {
        return ended(UserErrors.onFailure(failure, command, parsed));
    }

    /** Goes on as the settings say, unless an option said so before. */
    static void follow(Environment environment, CommandLine command) {
        if (command.getOut() instanceof LogLines lines && !lines.output().optionGiven) {
            lines.output().set(LogFormat.in(environment) == LogFormat.JSON);
        }
    }

    /** Says something that is wrong and ends nothing. */
    static void warn(String sentence, PrintWriter err) {
        if (err instanceof LogLines lines && lines.output().isJson() && lines.output().err != null) {
            lines.output().say("WARN", sentence, lines.output().err);
        } else {
            err.println("sla-report: " + sentence);
        }
        err.flush();
    }

    /** Prints an object for programs, which is no line of a log and the only thing on its stream. */
    static void print(String object, PrintWriter out) {
        if (out instanceof LogLines lines && lines.output().out != null) {
            lines.output().outIsTaken = true;
            lines.output().out.println(object);
        } else {
            out.println(object);
        }
    }

    /** What month the command is about, for the last line. */
    static void isAbout(YearMonth month, PrintWriter out) {
        if (out instanceof LogLines lines) {
            lines.output().lastFields.put("month", month);
        }
    }

    /** Whether the lines of a stream are written as JSON. */
    static boolean isJson(PrintWriter out) {
        return out instanceof LogLines lines && lines.output().isJson();
    }

    boolean isJson() {
        return json;
    }

    /** Writes a line as an object; a blank one says nothing. */
    void say(String level, String line, PrintWriter target) {
        if (!line.isBlank()) {
            put(LogObject.of(clock.instant(), level, line), target);
        }
    }

    private static synchronized void put(LogObject object, PrintWriter target) {
        target.println(object.text());
        target.flush();
    }

    private void begin(CommandLine root, boolean given, boolean asJson) {
        if (begun) {
            return;
        }
        begun = true;
        beganNanos = System.nanoTime();
        optionGiven = given;
        out = root.getOut();
        err = root.getErr();
        root.setOut(new LogLines(this, out, "INFO"));
        root.setErr(new LogLines(this, err, "ERROR"));
        set(given ? asJson : LogFormat.isJsonAskedFor(System.getenv()));
    }

    /** From here on also what libraries print is written so. */
    private void set(boolean asJson) {
        if (asJson && !json && out != null && err != null) {
            System.setOut(stray("INFO", out));
            System.setErr(stray("WARN", err));
        }
        json = asJson;
    }

    private PrintStream stray(String level, PrintWriter target) {
        return new PrintStream(new LineBytes(line -> say(level, line, target)), true, StandardCharsets.UTF_8);
    }

    private int ended(int exitCode) {
        PrintWriter target = outIsTaken ? err : out;
        if (json && target != null) {
            BigDecimal seconds = BigDecimal.valueOf((System.nanoTime() - beganNanos) / 1_000_000, 3);
            Map<String, Object> fields = new LinkedHashMap<>(lastFields);
            fields.put("exit_code", exitCode);
            fields.put("duration_s", seconds);
            put(
                    new LogObject(
                            clock.instant(),
                            exitCode == 0 ? "INFO" : "ERROR",
                            "Ended with exit code " + exitCode + " after " + seconds + " s.",
                            fields),
                    target);
        }
        return exitCode;
    }
}
