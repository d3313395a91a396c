package slareport.status;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import slareport.ledger.PastMail;
import slareport.mailing.Cadence;

/**
 * What is told of one mail; addresses are counted, never told.
 *
 * @param run number of the run that made it
 * @param occasions the cadences for which it was made, by their words
 * @param revision which publication of the month it tells of
 * @param since when it was made
 * @param addresses how many it is for
 * @param delivered how many the server took it for
 * @param refused how many the server will not take it for
 * @param waiting how many it waits for
 * @param failedAttempts how often it was tried in vain
 * @param attempted when it was tried last, null before the first time
 * @param why what stood in the way, null when nothing did
 * @param settled when nothing of it waited any more, null while something does
 */
public record MailStatus(
        MailState state,
        String list,
        List<String> occasions,
        YearMonth month,
        int revision,
        Instant asOf,
        long run,
        String subject,
        String messageId,
        Instant since,
        int addresses,
        int delivered,
        int refused,
        int waiting,
        int failedAttempts,
        @Nullable Instant attempted,
        @Nullable String why,
        @Nullable Instant settled) {
    public MailStatus {
        occasions = List.copyOf(occasions);
    }

    static MailStatus of(PastMail mail) {
        return new MailStatus(
                MailState.of(mail),
                mail.list(),
                mail.occasions().stream().sorted().map(Cadence::code).toList(),
                mail.month(),
                mail.revision(),
                mail.asOf(),
                mail.run(),
                mail.subject(),
                mail.messageId(),
                mail.composed(),
                mail.addresses(),
                mail.delivered(),
                mail.refused(),
                mail.waiting(),
                mail.failedAttempts(),
                mail.attempted(),
                mail.trouble(),
                mail.settled());
    }
}
