package slareport.job;

import org.springframework.batch.core.step.FatalStepExecutionException;
import slareport.failure.UserError;

/** What really went wrong in a step, under what the engine wrapped around it. */
final class Failures {
    private Failures() {}

    /** The user error among the causes, else the failure without the engine's wrappings. */
    static Throwable root(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserError) {
                return cause;
            }
        }
        Throwable unwrapped = failure;
        while (unwrapped instanceof FatalStepExecutionException && unwrapped.getCause() != null) {
            unwrapped = unwrapped.getCause();
        }
        return unwrapped;
    }

    /** What may be stored of it. */
    static String sentence(Throwable root) {
        return root instanceof UserError error
                ? String.join(" ", error.sentences())
                : "unexpected: " + root.getClass().getName();
    }
}
