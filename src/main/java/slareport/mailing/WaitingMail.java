package slareport.mailing;

import java.time.YearMonth;
import java.util.List;

/**
 * A mail that was kept to be sent, without its content.
 *
 * @param number in the outbox; older mails have lower ones
 * @param list name of the list that it goes to
 * @param month what its report is about
 * @param to the addresses that it has not reached yet, at least one
 */
public record WaitingMail(long number, String list, YearMonth month, List<String> to) {
    public WaitingMail {
        to = List.copyOf(to);
    }
}
