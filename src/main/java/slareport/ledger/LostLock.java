package slareport.ledger;

/** The lock went away under a run, so that another one may be at work: this one must not publish any more. */
final class LostLock extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostLock() {
        super("the lock on the database was lost");
    }
}
