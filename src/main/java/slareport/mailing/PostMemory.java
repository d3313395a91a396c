package slareport.mailing;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import slareport.measure.Status;

/**
 * What is remembered of earlier mails when it is settled which are due.
 *
 * @param mails those made earlier, whatever became of them
 * @param seen the last breaches by list and month, at most one for each
 */
public record PostMemory(List<PostedMail> mails, List<Breaches> seen) {
    /** Nobody was ever written to. */
    public static final PostMemory NONE = new PostMemory(List.of(), List.of());

    public PostMemory {
        mails = List.copyOf(mails);
        seen = List.copyOf(seen);
    }

    /** The mails that a list got for a cadence. */
    List<PostedMail> to(MailingList list, Cadence cadence) {
        return mails.stream()
                .filter(mail ->
                        mail.list().equals(list.name()) && mail.occasions().contains(cadence))
                .toList();
    }

    /** The breaches of a month that a list last saw, by commitment; none when it saw nothing of the month yet. */
    Map<String, Status> seen(MailingList list, YearMonth month) {
        return seen.stream()
                .filter(breaches ->
                        breaches.list().equals(list.name()) && breaches.month().equals(month))
                .findFirst()
                .map(Breaches::statuses)
                .orElse(Map.of());
    }
}
