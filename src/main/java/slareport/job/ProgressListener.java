package slareport.job;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells of the beginning and end of a step. */
final class ProgressListener implements StepExecutionListener {
    private final Progress progress;
    private final long bytes;
    private final LongSupplier rows;

    /**
     * @param bytes how much the step will read, 0 when it reads no files
     * @param rows how many rows it has read in the end
     */
    ProgressListener(Progress progress, long bytes, LongSupplier rows) {
        this.progress = progress;
        this.bytes = bytes;
        this.rows = rows;
    }

    @Override
    public void beforeStep(StepExecution step) {
        progress.begins(step.getStepName(), bytes);
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        progress.ends(step.getStepName(), rows.getAsLong(), step.getStatus() == BatchStatus.COMPLETED);
        return null;
    }
}
