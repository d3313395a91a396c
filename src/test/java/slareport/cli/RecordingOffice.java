package slareport.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.core.env.ConfigurableEnvironment;
import slareport.mail.LetterWriter;
import slareport.mailing.Cadence;
import slareport.mailing.Carrier;
import slareport.mailing.Composer;
import slareport.mailing.Deliveries;
import slareport.mailing.Delivery;
import slareport.mailing.DueMail;
import slareport.mailing.Outbox;
import slareport.mailing.OutgoingMail;
import slareport.mailing.WaitingMail;
import slareport.report.Report;

/** Composes mails of one line and keeps what it is given to send, so that a test can see it. */
final class RecordingOffice implements Stops.MailStop {
    /** What left, in the order in which it did: number, occasions, list, month and revision, as composed. */
    final List<String> sent = new ArrayList<>();

    /** How often it was asked to compose or to send. */
    int asked;

    /** Half a sentence on why nothing can be sent; empty when all can. */
    String trouble = "";

    /** Addresses that the server refuses, with the reason. */
    final Map<String, String> refused = new HashMap<>();

    /** Addresses that the server does not take today. */
    final List<String> busy = new ArrayList<>();

    /** Whether it is killed, as it were, when the server has taken a mail and the outbox does not know it yet. */
    boolean isKilledAfterSending;

    /** Whether composing fails. */
    boolean cannotCompose;

    private int composed;

    /** The real packages, but for this office. */
    Stops stops() {
        return new Stops(Stops.REAL.agreement(), Stops.REAL.exports(), Stops.REAL.review(), Stops.REAL.files(), this);
    }

    @Override
    public Composer composer(Settings settings, Path out, Clock clock, LetterWriter letters) {
        asked++;
        return this::compose;
    }

    @Override
    public Carrier carrier(Settings settings, ConfigurableEnvironment environment, Clock clock) {
        asked++;
        return outbox -> new Deliveries(outbox.waiting().stream()
                .map(mail -> deliver(mail, outbox, clock.instant()))
                .toList());
    }

    private OutgoingMail compose(DueMail due) {
        if (cannotCompose) {
            throw new IllegalStateException("Ms Canary <canary@example.com>");
        }
        Report report = due.report();
        composed++;
        String text = "<" + composed + "@example.com> "
                + String.join(
                        ",",
                        new TreeSet<>(due.occasions())
                                .stream().map(Cadence::code).toList())
                + " to " + due.list().name() + " about " + report.review().month()
                + (report.history().edition().number() == 1 ? "" : " revised");
        return new OutgoingMail(
                due, "<" + composed + "@example.com>", "Made Up Ltd", text.getBytes(StandardCharsets.UTF_8));
    }

    private Delivery deliver(WaitingMail mail, Outbox outbox, Instant now) {
        if (!trouble.isEmpty()) {
            outbox.failed(mail.number(), now, trouble);
            return new Delivery(
                    mail.number(), mail.list(), mail.month(), 0, 0, mail.to().size(), trouble);
        }
        sent.add(new String(outbox.content(mail.number()), StandardCharsets.UTF_8));
        if (isKilledAfterSending) {
            throw new IllegalStateException("killed");
        }
        List<String> taken = mail.to().stream()
                .filter(address -> !refused.containsKey(address) && !busy.contains(address))
                .toList();
        List<String> never = mail.to().stream().filter(refused::containsKey).toList();
        outbox.delivered(mail.number(), taken, now);
        never.forEach(address -> outbox.refused(mail.number(), address, now, refused.get(address)));
        int waiting = mail.to().size() - taken.size() - never.size();
        if (waiting > 0) {
            outbox.failed(mail.number(), now, "the server is busy");
        }
        return new Delivery(
                mail.number(),
                mail.list(),
                mail.month(),
                taken.size(),
                never.size(),
                waiting,
                waiting > 0 ? "the server is busy" : never.isEmpty() ? null : refused.get(never.get(0)));
    }
}
