package slareport.mailing;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;

/**
 * A mail that a list was sent, or is still to be sent, as far as it matters for what is due later.
 *
 * @param list the list's name
 * @param occasions why it was made
 * @param month what its report is about
 * @param revision which publication of that month, 1 for the first
 * @param asOf the instant up to which the report knows facts
 */
public record PostedMail(String list, Set<Cadence> occasions, YearMonth month, int revision, Instant asOf) {
    public PostedMail {
        occasions = Set.copyOf(occasions);
    }
}
