package slareport.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import slareport.failure.UserError;
import slareport.ledger.OutboxRows;
import slareport.mailing.Carrier;
import slareport.mailing.Deliveries;
import slareport.mailing.Delivery;
import slareport.mailing.GivenUpMail;
import slareport.mailing.MailingList;

/**
 * What became of the mails that waited when a run, or {@code send}, tried them.
 *
 * @param deliveries one for each mail that was tried
 * @param givenUp those that had waited too long, and still do not go
 * @param trouble half a sentence on why not all could be tried; null when they could
 * @param teamless lists whose team nobody is in, so that there is no edition for them
 */
record MailRound(
        Deliveries deliveries,
        List<GivenUpMail> givenUp,
        @Nullable String trouble,
        List<MailingList> teamless) {
    /** No mail waited, or none was to be sent. */
    static final MailRound NONE = new MailRound(new Deliveries(List.of()), List.of(), null, List.of());

    private static final int NOT_DELIVERED = 5;

    private static final Duration PATIENCE = Duration.ofDays(30);

    MailRound {
        givenUp = List.copyOf(givenUp);
        teamless = List.copyOf(teamless);
    }

    /** Tries what waits, then gives up what has waited too long; whatever goes wrong, the report is out. */
    static MailRound of(Carrier carrier, OutboxRows outbox, Clock clock, FailureLog log) {
        Deliveries tried = NONE.deliveries();
        try {
            if (outbox.waiting().isEmpty()) {
                return NONE;
            }
            tried = carrier.deliver(outbox);
            Instant now = clock.instant();
            return new MailRound(tried, outbox.giveUp(now.minus(PATIENCE), now), null, List.of());
        } catch (RuntimeException e) {
            return troubled(tried, e, log);
        }
    }

    /** Leaves mails alone, but for those that have waited too long; whatever goes wrong, the report is out. */
    static MailRound leaving(OutboxRows outbox, Clock clock, FailureLog log) {
        try {
            Instant now = clock.instant();
            return new MailRound(NONE.deliveries(), outbox.giveUp(now.minus(PATIENCE), now), null, List.of());
        } catch (RuntimeException e) {
            return troubled(NONE.deliveries(), e, log);
        }
    }

    private static MailRound troubled(Deliveries tried, RuntimeException failure, FailureLog log) {
        return new MailRound(tried, List.of(), why(failure, log), List.of());
    }

    private static String why(RuntimeException failure, FailureLog log) {
        if (failure instanceof UserError error) {
            return String.join(" ", error.sentences());
        }
        Path details = log.keep(failure);
        return UnexpectedFailure.toRemember(failure) + (details == null ? "" : " The details are in " + details + ".");
    }

    /** The same round, in which some lists got no mail since nobody knows their teams. */
    MailRound without(List<MailingList> lists) {
        return new MailRound(deliveries, givenUp, trouble, lists);
    }

    /** How many mails go on waiting. */
    int waiting() {
        return stillWaiting().size();
    }

    /** Tells of it and gives the exit code of a command that did everything else well. */
    int tell(PrintWriter out, PrintWriter err) {
        mailed().forEach(out::println);
        out.flush();
        notMailed().forEach(sentence -> err.println("sla-report: " + sentence));
        err.flush();
        boolean isAllWell =
                deliveries.incomplete().isEmpty() && givenUp.isEmpty() && trouble == null && teamless.isEmpty();
        return isAllWell ? 0 : NOT_DELIVERED;
    }

    /** What was mailed, a line for each list and report. */
    private List<String> mailed() {
        return deliveries.mails().stream()
                .filter(mail -> mail.delivered() > 0)
                .map(mail -> "Mailed the report of " + mail.month() + " to the list " + mail.list() + " ("
                        + addresses(mail.delivered()) + ").")
                .toList();
    }

    /** What was not, a sentence for what waits, for what was refused and for what is given up; none when all went well. */
    private List<String> notMailed() {
        List<String> sentences = new ArrayList<>();
        teamless.forEach(list -> sentences.add("The list " + list.name()
                + " gets no mail, since the export of owners puts nobody into its team; write sla.mail.lists."
                + list.name() + ".team as the export does, letter by letter."));
        if (trouble != null) {
            sentences.add("Mails could not be sent: " + trouble.replaceFirst("\\.$", "")
                    + "; they wait, and the next run or 'send' tries again.");
        }
        List<Delivery> waiting = stillWaiting();
        if (!waiting.isEmpty()) {
            sentences.add("Not delivered by mail: "
                    + waiting.stream()
                            .map(mail -> mail.list() + " about " + mail.month() + " (" + addresses(mail.waiting())
                                    + ": " + mail.why() + ")")
                            .collect(Collectors.joining(", "))
                    + "; the next run or 'send' tries again.");
        }
        List<Delivery> refused = deliveries.incomplete().stream()
                .filter(mail -> mail.refused() > 0)
                .toList();
        if (!refused.isEmpty()) {
            // what stood in the way of a mail that also waits is why it waits
            sentences.add("Refused by the mail server, and not tried again: "
                    + refused.stream()
                            .map(mail -> mail.list() + " about " + mail.month() + " (" + addresses(mail.refused())
                                    + (mail.waiting() > 0 || mail.why() == null ? "" : ": " + mail.why()) + ")")
                            .collect(Collectors.joining(", "))
                    + "; mend sla.mail.lists.");
        }
        if (!givenUp.isEmpty()) {
            sentences.add("Given up after " + PATIENCE.toDays() + " days, and not tried again: "
                    + givenUp.stream()
                            .map(mail ->
                                    mail.list() + " about " + mail.month() + " (" + addresses(mail.addresses()) + ")")
                            .collect(Collectors.joining(", "))
                    + "; the reports lie in the output folder.");
        }
        return sentences;
    }

    private List<Delivery> stillWaiting() {
        return deliveries.incomplete().stream()
                .filter(mail -> mail.waiting() > 0)
                .filter(mail -> givenUp.stream().noneMatch(given -> given.mail() == mail.mail()))
                .toList();
    }

    private static String addresses(int count) {
        return count == 1 ? "1 address" : count + " addresses";
    }
}
