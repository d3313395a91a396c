package slareport.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells of the beginning and end of a step. */
final class ProgressListener implements StepExecutionListener {
    private final Progress progress;
    private final long bytes;

    /** @param bytes how much the step will read, 0 when it reads no files */
    ProgressListener(Progress progress, long bytes) {
        this.progress = progress;
        this.bytes = bytes;
    }

    @Override
    public void beforeStep(StepExecution step) {
        progress.begins(step.getStepName(), bytes);
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        progress.ends(step.getStepName(), step.getReadCount(), step.getStatus() == BatchStatus.COMPLETED);
        return null;
    }
}
