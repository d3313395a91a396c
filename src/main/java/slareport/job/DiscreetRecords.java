package slareport.job;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import slareport.failure.UserError;

/**
 * Keeps stack traces out of the batch records: a foreign exception's message can hold a cell's value. What is stored of a
 * failure is the sentences of a {@link UserError}, else the exception's class.
 */
final class DiscreetRecords implements InvocationHandler {
    private final JobRepository records;

    private DiscreetRecords(JobRepository records) {
        this.records = records;
    }

    /** The same records, discreet. */
    static JobRepository of(JobRepository records) {
        return (JobRepository) Proxy.newProxyInstance(
                JobRepository.class.getClassLoader(),
                new Class<?>[] {JobRepository.class},
                new DiscreetRecords(records));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (arguments != null && arguments.length > 0) {
            if (arguments[0] instanceof StepExecution step) {
                step.setExitStatus(discreet(step.getExitStatus(), step.getFailureExceptions()));
            } else if (arguments[0] instanceof JobExecution job) {
                job.setExitStatus(discreet(job.getExitStatus(), job.getAllFailureExceptions()));
            }
        }
        try {
            return method.invoke(records, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static ExitStatus discreet(ExitStatus status, List<Throwable> failures) {
        return failures.isEmpty()
                ? status
                : new ExitStatus(status.getExitCode(), Failures.sentence(Failures.root(failures.get(0))));
    }
}
