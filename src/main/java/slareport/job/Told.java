package slareport.job;

import java.util.List;

/** What the user is told of a failure, which is what the ledger remembers of it. */
@FunctionalInterface
public interface Told {
    /** One or more sentences, without any cell's value. */
    List<String> sentences(Throwable failure);
}
