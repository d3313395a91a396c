package slareport.ledger;

import java.nio.file.Path;

/** The database file was removed or replaced while a run had it open. */
public final class LedgerGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerGone(Path file) {
        super(file + " was removed or replaced while the job was at work");
    }
}
