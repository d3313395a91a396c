package slareport.publish;

/**
 * Nobody could say whether a run was recorded as published. The files before it are in place again, its own are kept aside
 * until {@link Leftovers#settle} learns which of them stay.
 */
public final class DecisionInDoubt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DecisionInDoubt(Throwable cause) {
        super("whether the run was recorded as published is not known", cause);
    }
}
