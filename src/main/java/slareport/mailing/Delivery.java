package slareport.mailing;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What became of one mail that waited.
 *
 * @param mail its number in the outbox
 * @param list name of the list that it goes to
 * @param month what its report is about
 * @param delivered how many addresses the server took it for
 * @param refused for how many addresses the server will never take it
 * @param waiting for how many addresses it goes on waiting
 * @param why half a sentence on what stood in the way, without any address; null when the mail reached everybody
 */
public record Delivery(
        long mail,
        String list,
        YearMonth month,
        int delivered,
        int refused,
        int waiting,
        @Nullable String why) {
    /** Whether the server took the mail for every address. */
    public boolean isComplete() {
        return refused == 0 && waiting == 0;
    }
}
