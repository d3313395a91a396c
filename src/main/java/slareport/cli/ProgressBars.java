package slareport.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import slareport.job.Progress;

/** A bar while files are read, which gives way to the step's line. */
final class ProgressBars implements Progress {
    private static final long MEBIBYTE = 1 << 20;

    private final Progress lines;
    private @Nullable ProgressBar bar;

    ProgressBars(Progress lines) {
        this.lines = lines;
    }

    @Override
    public void begins(String step, long bytes) {
        lines.begins(step, bytes);
        if (bytes == 0) {
            return;
        }
        bar = ProgressBar.builder()
                .setTaskName(step)
                .setInitialMax(bytes)
                .setUnit(" MiB", MEBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void read(long bytes) {
        if (bar != null) {
            bar.stepTo(bytes);
        }
    }

    @Override
    public void ends(String step, long rows, boolean well) {
        if (bar != null) {
            bar.close();
            bar = null;
        }
        lines.ends(step, rows, well);
    }
}
