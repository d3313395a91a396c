package slareport.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import slareport.job.Progress;

/** One line a step with the instant of its end, for logs and for cron. */
final class ProgressLines implements Progress {
    private final PrintWriter out;
    private final Clock clock;
    private long beganNanos;

    ProgressLines(PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** Lines, with a bar where somebody sits at a terminal. */
    static Progress orBars(PrintWriter out, Clock clock) {
        ProgressLines lines = new ProgressLines(out, clock);
        return !LogOutput.isJson(out) && isTerminal() && !"dumb".equals(System.getenv("TERM"))
                ? new ProgressBars(lines)
                : lines;
    }

    /** From Java 22 on there is a console also where nobody sits, and it must be asked. */
    @SuppressWarnings("SystemConsoleNull") // null before Java 22, asked after
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    @Override
    public void begins(String step, long bytes) {
        beganNanos = System.nanoTime();
    }

    @Override
    public void read(long bytes) {}

    @Override
    public void ends(String step, long rows, boolean well) {
        double seconds = (System.nanoTime() - beganNanos) / 1e9;
        String read = rows == 0 ? "" : " " + rows + " rows,";
        // an object has the instant anyway
        String now = LogOutput.isJson(out) ? "" : clock.instant().truncatedTo(ChronoUnit.SECONDS) + " ";
        out.println(String.format(Locale.ROOT, "%s%s:%s %.1f s%s", now, step, read, seconds, well ? "" : ", failed"));
        out.flush();
    }
}
