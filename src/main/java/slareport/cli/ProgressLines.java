package slareport.cli;

import java.io.PrintWriter;
import java.util.Locale;
import slareport.job.Progress;

/** One line a step, for logs and for cron. */
final class ProgressLines implements Progress {
    private final PrintWriter out;
    private long beganNanos;

    ProgressLines(PrintWriter out) {
        this.out = out;
    }

    /** Lines, with a bar where somebody sits at a terminal. */
    static Progress orBars(PrintWriter out) {
        boolean terminal = System.console() != null && !"dumb".equals(System.getenv("TERM"));
        ProgressLines lines = new ProgressLines(out);
        return terminal ? new ProgressBars(lines) : lines;
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
        out.println(String.format(Locale.ROOT, "%s:%s %.1f s%s", step, read, seconds, well ? "" : ", failed"));
        out.flush();
    }
}
