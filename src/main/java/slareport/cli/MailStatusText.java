package slareport.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import slareport.status.MailState;
import slareport.status.MailStatus;

/** Tells people which mails wait, and which were sent lately. */
final class MailStatusText {
    private final Function<Instant, String> time;

    /** @param time how an instant is written */
    MailStatusText(Function<Instant, String> time) {
        this.time = time;
    }

    /** A line or two for each mail, none without mails. */
    List<String> lines(List<MailStatus> mails) {
        List<String> lines = new ArrayList<>();
        for (MailStatus mail : mails) {
            lines.add("mail to " + mail.list() + " (" + String.join(", ", mail.occasions()) + ") about " + mail.month()
                    + ": " + outcome(mail));
            if (mail.state() != MailState.DELIVERED && mail.why() != null) {
                lines.add("    why       " + mail.why());
            }
        }
        return lines;
    }

    private String outcome(MailStatus mail) {
        String delivered = mail.delivered() + " of " + mail.addresses() + " delivered";
        Instant settled = mail.settled();
        String when = settled == null ? "" : " " + time.apply(settled);
        return switch (mail.state()) {
            case WAITING ->
                "WAITS since " + time.apply(mail.since()) + ", " + delivered
                        + (mail.refused() == 0 ? "" : ", " + mail.refused() + " refused") + ", "
                        + (mail.failedAttempts() == 1
                                ? "tried in vain once"
                                : "tried in vain " + mail.failedAttempts() + " times");
            case DELIVERED ->
                "delivered" + when + " (" + (mail.addresses() == 1 ? "1 address" : mail.addresses() + " addresses")
                        + ")";
            case REFUSED -> "REFUSED for " + mail.refused() + when + ", " + delivered;
            case GIVEN_UP -> "GIVEN UP" + when + ", " + delivered;
        };
    }
}
