package slareport.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A process that starts a run whenever it is told to, so that two of them can do so at the same instant. */
final class Contender implements AutoCloseable {
    private static final String ENDED = "ended with ";

    private final Process process;
    private final PrintWriter orders;
    private final BufferedReader answers;

    private Contender(Process process) {
        this.process = process;
        this.orders = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static Contender in(Terminal terminal) throws IOException {
        return new Contender(terminal.start(Contender.class));
    }

    /** What came of a run; {@code said} is all that it printed. */
    record Outcome(int exitCode, String said) {}

    /** Starts a run. */
    void start(String... args) {
        orders.println(String.join("\t", args));
    }

    /** Waits for the run. */
    Outcome end() {
        List<String> said = new ArrayList<>();
        try {
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith(ENDED)) {
                    return new Outcome(Integer.parseInt(line.substring(ENDED.length())), String.join("\n", said));
                }
                said.add(line);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("the process has ended; it said " + said);
    }

    @Override
    public void close() {
        orders.close();
        process.destroy();
    }

    /** Runs what each line of the standard input says. */
    public static void main(String[] none) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            int exitCode = SlaReport.commandLine(Clock.fixed(Terminal.NOW, ZoneOffset.UTC), Traps.STOPS)
                    .execute(line.split("\t"));
            System.out.println(ENDED + exitCode);
        }
    }
}
