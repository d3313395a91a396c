package slareport.job;

/** A step failed for a reason that the user cannot mend; the cause says what happened. */
public final class RunFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String step;

    RunFailed(String step, Throwable cause) {
        super("The step '" + step + "' failed", cause);
        this.step = step;
    }

    /** The step that failed. */
    public String step() {
        return step;
    }
}
